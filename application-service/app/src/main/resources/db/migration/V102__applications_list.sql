-- The list of applications; rebuilt from events.
create table application_list (
    application_id    text        primary key,
    number            text,
    state             text        not null,
    subtype           text        not null,
    applicant_kk      text        not null,
    applicant_ru      text        not null,
    identifier_masked text        not null,
    portal            text        not null,
    outcome           text,
    proposed          text,
    drafted_at        timestamptz not null,
    submitted_at      timestamptz,
    changed_at        timestamptz not null,
    sequence_number   bigint      not null
);

create index application_list_by_change on application_list (changed_at desc, application_id desc);
create index application_list_of_portal on application_list (portal, changed_at desc, application_id desc);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert, update, delete on application_list to %I', service_role);
end $$;
