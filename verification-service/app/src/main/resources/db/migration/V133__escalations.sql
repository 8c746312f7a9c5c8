-- The rungs of escalation of each term: when each is reached, and whether it has been. A rung leaves the waiting ones only
-- by the event that its command stored.
create table escalation_rung (
    obligation_id   text        not null,
    rung            text        not null,
    kind            text        not null,
    audience        text        not null,
    after_the_end   boolean     not null,
    due_at          timestamptz not null,
    reached_at      timestamptz,
    done            boolean     not null default false,
    sequence_number bigint      not null,
    -- of the poller, not of the projection
    claimed_until   timestamptz,
    attempts        integer     not null default 0,
    last_error      text,
    primary key (obligation_id, rung)
);

create index escalation_waiting on escalation_rung (reached_at, obligation_id) where not done and reached_at is not null;
