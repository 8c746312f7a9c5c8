-- Notices on their way. Rebuilt from events by the projection "dispatch". due_at is null when nothing more is to be
-- done; the row stays, because a notice may be sent again. lane: what must arrive in order (endpoint and subject).
create table due_notice (
    notice_id     text        primary key,
    position      bigint      generated always as identity,
    channel       text        not null,
    lane          text,
    due_at        timestamptz,
    claimed_until timestamptz
);

create index due_notice_open on due_notice (due_at, position) where due_at is not null;
create index due_notice_lane on due_notice (lane, position) where due_at is not null;
