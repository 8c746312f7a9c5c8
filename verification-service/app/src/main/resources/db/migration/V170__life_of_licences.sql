-- A licence may have several documents, one after another; each names it by number and date of issue.
create table known_licence_document (
    licence_key text primary key,
    licence_id  text not null
);

insert into known_licence_document (licence_key, licence_id) select licence_key, licence_id from known_licence;

create index known_licence_documents on known_licence_document (licence_id);

-- The documents that took the place of others, in their order.
create table known_licence_replacement (
    licence_id      text        not null,
    number          text        not null,
    issued_on       date        not null,
    replaced_number text        not null,
    decided_at      timestamptz not null,
    primary key (licence_id, number)
);

create table known_suspension (
    suspension_id text        primary key,
    licence_id    text        not null,
    number        text        not null,
    issued_on     date        not null,
    from_day      date        not null,
    last_day      date        not null,
    decided_at    timestamptz not null,
    resumed_on    date,
    early         boolean,
    resumed_at    timestamptz
);

create index known_suspensions on known_suspension (licence_id, decided_at);

-- The first day without it, once its end was told.
create table known_termination (
    licence_id text        primary key,
    from_day   date        not null,
    decided_at timestamptz not null
);

-- Which applications name which licence as that of their host.
create table host_of_application (
    application_id text primary key,
    licence_key    text not null
);

create index host_of_applications on host_of_application (licence_key);
