-- Changes by which a pool is lost: how far its members have been told, so that a node that is killed in the middle is
-- followed by another where it stopped.
create table accreditation_effect (
    change_id     text        primary key,
    pool_id       text        not null,
    change        text        not null,
    from_on       date        not null,
    ground        text,
    basis         text        not null,
    recorded_on   date        not null,
    due_at        timestamptz not null,
    position      text        not null default '',
    members       bigint      not null default 0,
    overtaken     boolean     not null default false,
    done_at       timestamptz,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    last_error    text
);

create index accreditation_effect_waiting on accreditation_effect (due_at, change_id) where done_at is null;
