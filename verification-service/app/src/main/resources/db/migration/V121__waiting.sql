-- Moves to other pools that were told before their licence or its application was known.
create table waiting_switch (
    message_id        text        primary key,
    arrival           bigint      generated always as identity,
    licence_key       text        not null,
    by_miner          boolean     not null,
    switch_id         text        not null,
    licence_number    text        not null,
    licence_issued_on date        not null,
    subtype           text        not null,
    from_pool_id      text,
    to_pool_id        text        not null,
    on_date           date        not null,
    flags             text[]      not null,
    told_at           timestamptz not null
);

create index waiting_switch_by_licence on waiting_switch (licence_key, arrival);

-- Applications about which the register of pools could not answer everything.
create table awaiting_pools (
    application_id text primary key
);
