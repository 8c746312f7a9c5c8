-- The list of verifications; rebuilt from events.
create table verification_list (
    application_id    text        primary key,
    number            text        not null,
    subtype           text        not null,
    edition           text        not null,
    applicant_kk      text        not null,
    applicant_ru      text        not null,
    identifier_masked text        not null,
    portal            text        not null,
    accepted_on       date        not null,
    phase             text        not null,
    completeness      text        not null,
    outcome           text,
    opened_at         timestamptz not null,
    changed_at        timestamptz not null,
    sequence_number   bigint      not null
);

create index verification_list_by_change on verification_list (changed_at desc, application_id desc);
create index verification_list_by_phase on verification_list (phase, changed_at desc, application_id desc);

create table verification_row (
    application_id  text   not null,
    requirement     text   not null,
    state           text   not null,
    sequence_number bigint not null,
    primary key (application_id, requirement)
);
