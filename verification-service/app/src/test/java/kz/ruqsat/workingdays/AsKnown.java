package kz.ruqsat.workingdays;

import java.time.Instant;

/** What the product would have brought at an instant of the past: its data without what became known later. */
public final class AsKnown {

    private AsKnown() {}

    public static WorkingCalendars on(Instant instant) {
        return WorkingCalendars.of(CalendarData.bundled().on(instant));
    }
}
