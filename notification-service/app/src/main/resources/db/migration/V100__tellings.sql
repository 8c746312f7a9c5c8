-- Who reads about a licence (personal data: email). Learned from messages of the application service, hence not
-- rebuilt from our own events. A row that is not known yet only makes those wait for each other who ask for it and
-- who learn it at the same time.
create table licence_contact (
    licence_number text    primary key,
    known          boolean not null default false,
    email          text,
    language       text,
    portal         text,
    check (not known or (language is not null and portal is not null))
);

-- Number and portal of an application, for messages that carry its id only.
create table application_case (
    application_id text primary key,
    number         text not null,
    portal         text not null
);

-- What has to be told about a licence whose contact is not known yet, in the order in which it came.
create table waiting_telling (
    position       bigint generated always as identity primary key,
    licence_number text   not null references licence_contact,
    about          text   not null,
    kind           text   not null check (kind in ('LETTER', 'CALL')),
    content        jsonb  not null
);

create index waiting_telling_licence on waiting_telling (licence_number, position);
