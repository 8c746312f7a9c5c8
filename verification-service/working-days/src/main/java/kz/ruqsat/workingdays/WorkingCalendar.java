package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of the five-day week as it was known at an instant: an immutable value. Every question about a date outside
 * the covered years throws {@link CalendarNotCovered}.
 */
public final class WorkingCalendar {

    private final String edition;
    private final Instant knownFrom;
    private final List<Day> days;
    /** Number of working days up to and including the day at the same index. */
    private final int[] upTo;
    /** Index of the first, second, … working day. */
    private final int[] working;

    WorkingCalendar(String edition, Instant knownFrom, List<Day> days) {
        this.edition = edition;
        this.knownFrom = knownFrom;
        this.days = List.copyOf(days);
        this.upTo = new int[days.size()];
        this.working = new int[(int) days.stream().filter(Day::isWorking).count()];
        int count = 0;
        for (int i = 0; i < upTo.length; i++) {
            if (days.get(i).isWorking()) {
                working[count++] = i;
            }
            upTo[i] = count;
        }
    }

    /** Names this state of knowledge: the same facts have the same id for ever, other facts another one. */
    public String edition() {
        return edition;
    }

    /** The instant at which this state of knowledge began, inclusive. */
    public Instant knownFrom() {
        return knownFrom;
    }

    /** First covered date, inclusive; null if nothing was known. */
    public @Nullable LocalDate firstDay() {
        return days.isEmpty() ? null : days.getFirst().date();
    }

    /** Last covered date, inclusive; null if nothing was known. */
    public @Nullable LocalDate lastDay() {
        return days.isEmpty() ? null : days.getLast().date();
    }

    /** Every covered date in order. */
    List<Day> days() {
        return days;
    }

    /** What the date is, and why. */
    public Day day(LocalDate date) {
        return days.get(index(date));
    }

    /**
     * The dates of a range in order.
     *
     * @param from first date, inclusive
     * @param to last date, inclusive
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public List<Day> days(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return days.subList(index(from), index(to) + 1);
    }

    /** Whether the date is a working day. */
    public boolean isWorking(LocalDate date) {
        return day(date).isWorking();
    }

    /**
     * The n-th working day after the date; the date itself is not counted. Zero gives the date itself, working or not.
     *
     * @throws IllegalArgumentException if {@code n} is negative
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("cannot count " + n + " working days forward");
        }
        int start = index(date);
        if (n == 0) {
            return date;
        }
        if (n > working.length - upTo[start]) {
            throw notCovered(days.getLast().date().plusDays(1));
        }
        return days.get(working[upTo[start] + n - 1]).date();
    }

    /**
     * How many working days there are after {@code from} up to and including {@code to}, so that
     * {@code workingDaysBetween(a, plusWorkingDays(a, n)) == n}.
     *
     * @param from not counted
     * @param to counted if it is a working day
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        requireOrder(from, to);
        return upTo[index(to)] - upTo[index(from)];
    }

    /**
     * How many working days are left until a last day: those after {@code today} up to and including {@code dueOn}. Zero on
     * the last day itself and after it.
     */
    public int workingDaysLeft(LocalDate today, LocalDate dueOn) {
        return dueOn.isAfter(today) ? workingDaysBetween(today, dueOn) : 0;
    }

    /**
     * How many working days late something is that was accepted on {@code acceptedOn}: those after {@code dueOn} up to and
     * including {@code acceptedOn}. Zero if it was in time.
     */
    public int workingDaysLate(LocalDate dueOn, LocalDate acceptedOn) {
        return acceptedOn.isAfter(dueOn) ? workingDaysBetween(dueOn, acceptedOn) : 0;
    }

    private int index(LocalDate date) {
        if (days.isEmpty()) {
            throw notCovered(date);
        }
        long index = ChronoUnit.DAYS.between(days.getFirst().date(), date);
        if (index < 0 || index >= days.size()) {
            throw notCovered(date);
        }
        return (int) index;
    }

    private CalendarNotCovered notCovered(LocalDate asked) {
        return new CalendarNotCovered(asked, firstDay(), lastDay());
    }

    private static void requireOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }
}
