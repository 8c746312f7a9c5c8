-- Licences as the register shows them; rebuilt from events.
create table licence (
    licence_id        text        primary key,
    number            text        not null unique,
    issued_on         date        not null,
    valid_until       date        not null,
    subtype           text        not null,
    application_id    text        not null unique,
    portal            text        not null,
    holder_kind       text        not null,
    holder_identifier text        not null,
    holder_kk         text        not null,
    holder_ru         text        not null,
    issued_at         timestamptz not null
);

create index licence_of_portal on licence (portal);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert, update, delete on licence to %I', service_role);
end $$;
