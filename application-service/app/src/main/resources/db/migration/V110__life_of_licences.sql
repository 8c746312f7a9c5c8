-- A licence may get a new document for the same right: a row is a document, and the licence has one or more.
alter table licence drop constraint licence_pkey;
alter table licence drop constraint licence_application_id_key;
alter table licence drop constraint licence_number_key;
alter table licence add primary key (number);
alter table licence add column replaces text;
alter table licence add column replaced_by text;
alter table licence add column replaced_at timestamptz;

create index licence_documents on licence (licence_id);
create index licence_of_application on licence (application_id);

-- What was decided about licences, with when it was decided: how one stands on a day, as known at a moment, is asked.
create table licence_suspension (
    suspension_id text        primary key,
    licence_id    text        not null,
    from_day      date        not null,
    last_day      date        not null,
    decided_at    timestamptz not null,
    resumed_on    date,
    resumed_at    timestamptz
);

create index licence_suspensions on licence_suspension (licence_id);

create table licence_termination (
    licence_id text        primary key,
    from_day   date        not null,
    decided_at timestamptz not null
);

do $$
declare
    service_role name := '${serviceRole}';
begin
    execute format('grant select, insert, update, delete on licence_suspension, licence_termination to %I', service_role);
end $$;
