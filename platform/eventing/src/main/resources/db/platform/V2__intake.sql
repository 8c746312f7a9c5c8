-- What arrived, once per message.
create table inbox (
    topic           text        not null,
    message_id      text        not null,
    message_type    text        not null,
    stream_key      text        not null,
    sequence_number bigint      not null,
    outcome         text        not null check (outcome in ('DONE', 'IGNORED', 'REJECTED', 'SKIPPED')),
    detail          text,
    received_at     timestamptz not null,
    primary key (topic, message_id)
);

-- How far each key has been taken in, to notice repeats and holes.
create table inbox_stream (
    topic           text   not null,
    stream_key      text   not null,
    sequence_number bigint not null,
    primary key (topic, stream_key)
);

-- What could not be taken in. It blocks its own key only.
create table parked_message (
    id              bigint      generated always as identity primary key,
    topic           text        not null,
    stream_key      text        not null,
    message_id      text,
    sequence_number bigint,
    reason          text        not null check (reason in ('DEFECT', 'HOLE', 'BEHIND', 'UNREADABLE')),
    detail          text        not null,
    headers         jsonb       not null,
    body            bytea       not null,
    parked_at       timestamptz not null,
    constraint parked_once unique (topic, stream_key, sequence_number)
);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert, update, delete on inbox, inbox_stream, parked_message to %I', service_role);
end $$;
