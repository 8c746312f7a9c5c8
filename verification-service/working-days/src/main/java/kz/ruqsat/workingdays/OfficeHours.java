package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When the authority accepts what it receives. What comes after closing, or on a day off, is accepted on the next working
 * day; what comes before opening on a working day is accepted on that day.
 *
 * @param opens local time at which the office opens; nothing depends on it but what readers are told
 * @param closes last local time at which something is accepted on the same day, inclusive
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    /** 09:00 to 18:30, the usual hours of state bodies. */
    public static final OfficeHours USUAL = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(18, 30));

    /** @throws IllegalArgumentException unless the office opens before it closes */
    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("the office opens at " + opens + " and closes at " + closes);
        }
    }

    /**
     * The working day on which something counts as accepted.
     *
     * @param receivedAt when it was received
     * @param zone the authority's zone
     * @param calendar the calendar as known at that instant
     * @throws CalendarNotCovered if the day received or the next working day is outside the calendar
     */
    public LocalDate acceptedOn(Instant receivedAt, ZoneId zone, WorkingCalendar calendar) {
        ZonedDateTime local = receivedAt.atZone(zone);
        LocalDate date = local.toLocalDate();
        boolean thatDay = calendar.isWorking(date) && !local.toLocalTime().isAfter(closes);
        return thatDay ? date : calendar.plusWorkingDays(date, 1);
    }
}
