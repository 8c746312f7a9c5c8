-- Accreditations may have a last day, be prolonged, and expire.
alter table pool_change drop constraint pool_change_status_check;
alter table pool_change rename column status to kind;
update pool_change set kind = 'REINSTATED' where kind = 'ACCREDITED' and sequence_number > 0;
alter table pool_change add constraint pool_change_kind_check
    check (kind in ('ACCREDITED', 'PROLONGED', 'SUSPENDED', 'REINSTATED', 'WITHDRAWN', 'EXPIRED'));
alter table pool_change add column until_on date;

-- When each that has an end will be over: what the wake-up waits for.
create table pool_expiry (
    pool_id    text        primary key,
    until_on   date        not null,
    expires_at timestamptz not null
);

create index pool_expiry_next on pool_expiry (expires_at);
