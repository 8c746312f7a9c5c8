-- A hundred thousand letters of one kind must not hold up a letter of another. Rows of before are one kind of their own;
-- the projection "dispatch" may be rebuilt at any time.
alter table due_notice add column kind text not null default '';

drop index due_notice_open;
create index due_notice_open on due_notice (kind, due_at, position) where due_at is not null;
