-- The register of pools, rebuilt from events at any time.
create table pool (
    pool_id         text primary key,
    name_kk         text not null,
    name_ru         text not null,
    bin             text not null,
    accredited_from date not null
);

create table pool_change (
    pool_id         text        not null,
    sequence_number bigint      not null,
    status          text        not null check (status in ('ACCREDITED', 'SUSPENDED', 'WITHDRAWN')),
    from_on         date        not null,
    ground          text,
    basis           text        not null,
    recorded_at     timestamptz not null,
    primary key (pool_id, sequence_number)
);
