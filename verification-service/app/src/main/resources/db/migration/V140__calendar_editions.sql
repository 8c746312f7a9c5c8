-- Proposed and applied editions of the calendar are read from their events. They are few among many, so an index over
-- them alone finds them at once and costs other events nothing.
create index event_calendar_edition on event (name, epoch, tx, global_index)
    where name in ('CalendarEditionProposed', 'CalendarEditionApplied');
