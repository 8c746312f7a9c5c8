-- What changed, for each portal. Readers go by (tx, position) behind the oldest running transaction, so that a change
-- that was written early and committed late is never stepped over. A row is written once for each event or message.
create table change_feed (
    tx             xid8        not null default pg_current_xact_id(),
    position       bigint      generated always as identity (cache 1),
    source_id      text        not null unique,
    portal         text        not null,
    application_id text        not null,
    type           text        not null,
    changed_at     timestamptz not null,
    primary key (tx, position)
);

create index change_feed_of_portal on change_feed (portal, tx, position);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert on change_feed to %I', service_role);
    execute format('revoke update, delete, truncate on change_feed from %I', service_role);
end $$;
