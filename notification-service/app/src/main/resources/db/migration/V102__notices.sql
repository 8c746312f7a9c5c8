-- The list of notices (personal data: recipient). Rebuilt from events by the projection "notices".
create table notice (
    notice_id       text        primary key,
    status          text        not null,
    reader          text        not null,
    channel         text        not null,
    recipient       text        not null,
    portal          text,
    language        text,
    wording         text        not null,
    wording_edition text        not null,
    subject_line    text        not null,
    about           text        not null,
    subjects        text[]      not null,
    composed_at     timestamptz not null,
    changed_at      timestamptz not null,
    attempts        integer     not null,
    reason          text
);

create index notice_newest on notice (composed_at desc, notice_id desc);
create index notice_recipient on notice (recipient, composed_at desc);
create index notice_portal on notice (portal, composed_at desc);

-- The delivery log.
create table notice_attempt (
    notice_id       text        not null,
    round           integer     not null,
    attempt         integer     not null,
    outcome         text        not null,
    reason          text,
    answer          text        not null,
    attempted_at    timestamptz not null,
    next_attempt_at timestamptz,
    primary key (notice_id, round, attempt)
);
