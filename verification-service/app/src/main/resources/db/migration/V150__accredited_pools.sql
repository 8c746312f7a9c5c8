-- Accreditations end by date; and something else may count than the register shows.
alter table pool_accreditation drop constraint pool_accreditation_status_check;
alter table pool_accreditation add constraint pool_accreditation_status_check
    check (status in ('ACCREDITED', 'SUSPENDED', 'WITHDRAWN', 'EXPIRED'));

create table pool_end (
    pool_id         text   primary key,
    until_on        date   not null,
    sequence_number bigint not null
);

create table pools_override (
    override_id text    primary key,
    exist       boolean not null,
    from_on     date    not null,
    ends_before date,
    basis       text    not null
);

-- When the register of pools says something else, everything that is being checked or licensed is evaluated again, in parts.
create table reevaluation (
    request_id    text        primary key,
    cause         text        not null,
    due_at        timestamptz not null,
    position      text        not null default '',
    done_at       timestamptz,
    claimed_until timestamptz,
    attempts      integer     not null default 0,
    last_error    text
);

create index reevaluation_waiting on reevaluation (due_at, request_id) where done_at is null;

-- Followed by the above: applications do not wait one by one any more.
drop table awaiting_pools;
