package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;

/** The calendar as it is known now, and as it was known at any instant before. */
public final class TermCalendars {

    private final WorkingCalendars history;
    private final InstantSource clock;
    private final ZoneId zone;
    private final OfficeHours hours;

    public TermCalendars(WorkingCalendars history, InstantSource clock, ZoneId zone, OfficeHours hours) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
        this.hours = hours;
    }

    public Instant now() {
        return clock.instant();
    }

    public TermCalendar knownNow() {
        return knownOn(clock.instant());
    }

    /** Nothing is computed anew: the history holds every edition ready. */
    public TermCalendar knownOn(Instant instant) {
        return new TermCalendar(history.asKnownOn(instant), zone, hours);
    }

    /** The edition with that id, to count again what was counted with it; empty if there never was one. */
    public Optional<TermCalendar> edition(String id) {
        return history.edition(id).map(calendar -> new TermCalendar(calendar, zone, hours));
    }
}
