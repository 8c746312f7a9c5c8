-- The deadline board. The rows that people look at are the rows that fire: a running obligation whose due_at has passed
-- is claimed by a poller until claimed_until. Everything but the claim follows from events; see ObligationProjection.
create table obligation (
    obligation_id       text        primary key,
    kind                text        not null,
    party               text        not null,
    application_id      text,
    licence_number      text,
    licence_issued_on   date,
    switch_id           text,
    legal_point         text        not null,
    trigger_on          date        not null,
    working_days        integer     not null,
    due_on              date        not null,
    due_at              timestamptz not null,
    requirement_edition text        not null,
    calendar_edition    text        not null,
    armed_at            timestamptz not null,
    standing            text        not null
        check (standing in ('RUNNING', 'LAPSED', 'FULFILLED', 'FULFILLED_LATE', 'CANCELLED')),
    working_days_late   integer     not null default 0,
    accepted_on         date,
    ended_at            timestamptz,
    last_event_at       timestamptz not null,
    sequence_number     bigint      not null,
    -- of the poller, not of the projection
    claimed_until       timestamptz,
    attempts            integer     not null default 0,
    last_error          text
);

create index obligation_running on obligation (due_at, obligation_id) where standing = 'RUNNING';
create index obligation_standing on obligation (standing, due_at, obligation_id);
create index obligation_due on obligation (due_at, obligation_id);
create index obligation_armed on obligation (armed_at, obligation_id);
create index obligation_kind on obligation (kind, due_at, obligation_id);
create index obligation_party on obligation (party, due_at, obligation_id);
create index obligation_application on obligation (application_id) where application_id is not null;
create index obligation_licence on obligation (licence_number) where licence_number is not null;
create index obligation_switch on obligation (switch_id) where switch_id is not null;
