-- Lines of pools about licences that are not known here yet; gone when the licence arrives.
create table kept_statement (
    membership_id     text        not null,
    licence_number    text        not null,
    licence_issued_on date        not null,
    pool_id           text        not null,
    kind              text        not null check (kind in ('JOINED', 'LEFT')),
    on_date           date        not null,
    stated_at         timestamptz not null,
    primary key (membership_id, pool_id, kind, on_date)
);

create index kept_statement_pool on kept_statement (pool_id, stated_at);
create index membership_number on membership (licence_number);
