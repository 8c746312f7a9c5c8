-- Where portals are called. Written in the transaction of the command, because the sealed secret lives only here.
-- The secret of a removed endpoint is gone.
create table webhook_endpoint (
    endpoint_id   text        primary key,
    portal        text        not null,
    url           text        not null,
    events        text[]      not null,
    secret        bytea,
    registered_at timestamptz not null,
    removed_at    timestamptz,
    check ((secret is null) = (removed_at is not null))
);

create index webhook_endpoint_portal on webhook_endpoint (portal, registered_at) where removed_at is null;
