-- Events are only ever added. Readers go by (epoch, tx, global_index), behind the oldest running transaction.
create table event (
    epoch           integer     not null,
    tx              xid8        not null default pg_current_xact_id(),
    global_index    bigint      generated always as identity (cache 1),
    event_id        uuid        not null,
    aggregate_type  text        not null,
    aggregate_id    text        not null,
    sequence_number bigint      not null,
    name            text        not null,
    revision        integer     not null,
    recorded_at     timestamptz not null,
    payload         jsonb       not null,
    metadata        jsonb       not null,
    constraint event_place primary key (epoch, tx, global_index),
    constraint event_stream_position unique (aggregate_id, sequence_number),
    constraint event_once unique (event_id)
);

-- One row for each database cluster that the store has lived on.
create table event_epoch (
    epoch             integer     primary key,
    system_identifier bigint      not null unique,
    opened_at         timestamptz not null default now()
);

create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    owner          text,
    "timestamp"    text    not null,
    token          bytea,
    token_type     text,
    primary key (processor_name, segment)
);

-- The service's own role may add events and read them, and no more.
do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert on event, event_epoch to %I', service_role);
    execute format('revoke update, delete, truncate on event, event_epoch from %I', service_role);
    execute format('grant select, insert, update, delete on token_entry to %I', service_role);
end $$;
