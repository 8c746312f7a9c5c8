package kz.ruqsat.verification.calendar;

import kz.ruqsat.platform.event.EventRegistry;

/** Names and revisions under which the events of the calendar are stored for ever; classes may be renamed, these not. */
public final class CalendarEvents {

    private CalendarEvents() {}

    public static EventRegistry.Builder register(EventRegistry.Builder registry) {
        return registry.event("CalendarEditionProposed", 1, CalendarEditionProposed.class)
                .event("CalendarEditionApplied", 1, CalendarEditionApplied.class)
                .event("CalendarEditionRejected", 1, CalendarEditionRejected.class);
    }
}
