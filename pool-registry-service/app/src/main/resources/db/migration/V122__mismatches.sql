-- Cases in which licensee and pool say different things, each in its last round.
create table mismatch (
    mismatch_id    text primary key,
    membership_id  text        not null,
    switch_id      text        not null,
    licence_number text        not null,
    issued_on      date        not null,
    round          integer     not null,
    reason         text        not null,
    told_pool_id   text,
    told_on        date,
    stated_pool_id text,
    stated_on      date,
    status         text        not null check (status in ('OPEN', 'MET', 'OVERTAKEN', 'CLOSED_BY_OFFICER')),
    opened_on      date        not null,
    opened_at      timestamptz not null,
    due_on         date,
    ended_at       timestamptz
);

create index mismatch_by_status on mismatch (status, opened_on, mismatch_id);
