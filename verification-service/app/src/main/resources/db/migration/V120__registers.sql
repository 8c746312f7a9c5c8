-- Licences as issued by the application service, one of an application at most.
create table known_licence (
    licence_id     text        primary key,
    licence_key    text        not null unique,
    number         text        not null,
    issued_on      date        not null,
    valid_until    date        not null,
    subtype        text        not null,
    application_id text        not null unique,
    issued_at      timestamptz not null
);

-- The register of pools, change by change.
create table pool_accreditation (
    pool_id         text   not null,
    sequence_number bigint not null,
    status          text   not null check (status in ('ACCREDITED', 'SUSPENDED', 'WITHDRAWN')),
    from_on         date   not null,
    primary key (pool_id, sequence_number)
);
