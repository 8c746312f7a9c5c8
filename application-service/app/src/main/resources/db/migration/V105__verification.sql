-- What the verification service told, kept as it came: the newest row for a thing is its state, and an earlier one is
-- its state as of then. Rows are only added, once for each message, so neither repeats nor disorder can do harm.
create table verification_told (
    message_id     text        primary key,
    application_id text        not null,
    edition        text,
    outcome        text,
    told_at        timestamptz not null
);
create index verification_told_of on verification_told (application_id, told_at);

create table requirement_told (
    message_id     text        not null,
    application_id text        not null,
    requirement    text        not null,
    state          text        not null,
    reason_code    text        not null,
    reason_kk      text        not null,
    reason_ru      text        not null,
    reason_en      text        not null,
    told_at        timestamptz not null,
    sequence_number bigint     not null,
    primary key (message_id, requirement)
);
create index requirement_told_of on requirement_told (application_id, requirement, told_at);

create table obligation_told (
    message_id     text        primary key,
    obligation_id  text        not null,
    application_id text,
    licence_number text,
    kind           text        not null,
    party          text        not null,
    legal_point    text        not null,
    status         text        not null,
    due_at         timestamptz,
    told_at        timestamptz not null,
    sequence_number bigint     not null
);
create index obligation_told_of_application on obligation_told (application_id);
create index obligation_told_of_licence on obligation_told (licence_number);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert on verification_told, requirement_told, obligation_told to %I', service_role);
    execute format(
        'revoke update, delete, truncate on verification_told, requirement_told, obligation_told from %I', service_role);
end $$;
