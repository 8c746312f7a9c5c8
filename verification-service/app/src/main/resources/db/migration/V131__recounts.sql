-- Each change by which running terms have to be counted anew: how far that is done, so that a node that is killed in the
-- middle is followed by another where it stopped.
create table recount (
    recount_id    text        primary key,
    change        jsonb       not null,
    requested_at  timestamptz not null,
    position      text        not null default '',
    looked_at     bigint      not null default 0,
    changed       bigint      not null default 0,
    done_at       timestamptz,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    last_error    text
);

create index recount_waiting on recount (requested_at, recount_id) where done_at is null;

-- Terms that could not be counted by the new calendar, for example because they would run past its end.
create table recount_failure (
    recount_id    text        not null references recount,
    obligation_id text        not null,
    error         text        not null,
    primary key (recount_id, obligation_id)
);

create index obligation_counted on obligation (calendar_edition, obligation_id)
    where standing in ('RUNNING', 'PAUSED');
