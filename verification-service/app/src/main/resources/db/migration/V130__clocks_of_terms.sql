-- A clock may stand still, and a term be moved or lengthened. What a term is counted from stands in its row, so that a
-- change of the calendar can be told for all running terms without reading a single history.
alter table obligation
    add column term              jsonb,
    -- whether nothing ever stopped or lengthened it: then the other columns say all that it is counted from
    add column plain             boolean not null default true,
    add column paused_since      date,
    add column working_days_left integer,
    add column last_event        text,
    drop constraint obligation_standing_check,
    add constraint obligation_standing_check
        check (standing in ('RUNNING', 'PAUSED', 'LAPSED', 'FULFILLED', 'FULFILLED_LATE', 'CANCELLED'));

-- The board is built anew from the first event, now with these columns.
delete from obligation;
delete from token_entry where processor_name = 'obligations';
alter table obligation
    alter column term set not null,
    alter column last_event set not null;
