-- Acts that stop whole classes of terms, as those who count terms need them.
create table term_stop (
    stop_id         text        primary key,
    kinds           text[]      not null,
    from_on         date        not null,
    until_on        date,
    act             text        not null,
    ground_kk       text        not null,
    ground_ru       text        not null,
    ground_en       text        not null,
    state           text        not null check (state in ('DECLARED', 'IN_FORCE', 'ENDED')),
    declared_at     timestamptz not null,
    sequence_number bigint      not null
);
