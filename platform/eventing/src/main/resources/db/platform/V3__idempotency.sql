-- The first answer to each POST that carried an Idempotency-Key.
create table idempotency_key (
    client      text        not null,
    key         text        not null,
    fingerprint text        not null,
    status      integer     not null,
    headers     jsonb       not null,
    body        text,
    answered_at timestamptz not null,
    primary key (client, key)
);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert, delete on idempotency_key to %I', service_role);
end $$;
