-- The bytes of documents, once for each content. They are only ever added.
create table document_content (
    sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type text        not null,
    size       bigint      not null check (size > 0),
    bytes      bytea       not null,
    stored_at  timestamptz not null,
    constraint size_is_that_of_the_bytes check (size = octet_length(bytes))
);

-- Documents are compressed already; compressing them again only costs time.
alter table document_content alter column bytes set storage external;

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert on document_content to %I', service_role);
    execute format('revoke update, delete, truncate on document_content from %I', service_role);
end $$;
