package kz.ruqsat.workingdays;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one term runs: from which event, how long, and what stopped or lengthened it. All that its last day follows from
 * but the calendar, so that the same course and the same edition give the same date and the same explanation for ever.
 *
 * <p>A working day is counted unless a pause covers it; a day that two pauses cover is skipped once. Extensions add their
 * days after those of the term, wherever pauses lie.
 *
 * @param trigger the date of the event in the zone
 * @param term its length as the law has it
 * @param pauses in any order; they may overlap
 * @param extensions in the order in which they were granted
 */
public record TermCourse(LocalDate trigger, Term term, List<Pause> pauses, List<Extension> extensions) {

    public TermCourse {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /** A term that nothing stops and nothing lengthens. */
    public static TermCourse of(LocalDate trigger, Term term) {
        return new TermCourse(trigger, term, List.of(), List.of());
    }

    /** The whole length in working days, with all extensions. */
    public int workingDays() {
        return term.workingDays()
                + extensions.stream().mapToInt(Extension::workingDays).sum();
    }

    /**
     * When the term ends, with the reason for every day on the way; empty if an open pause keeps it from ending.
     *
     * @param calendar the calendar as known at the instant that matters
     * @param zone the authority's zone
     * @throws CalendarNotCovered if the trigger or a day of the term is outside the calendar
     */
    public Optional<DueDate> dueDate(WorkingCalendar calendar, ZoneId zone) {
        return lastDay(calendar)
                .map(last -> new DueDate(
                        trigger,
                        new Term(workingDays(), term.start()),
                        last,
                        last.plusDays(1).atStartOfDay(zone).toInstant(),
                        calendar.edition(),
                        explanation(last, calendar)));
    }

    /**
     * The day alone, for whoever asks it of many terms; empty if an open pause keeps the term from ending.
     *
     * @throws CalendarNotCovered as {@link #dueDate}
     */
    public Optional<LocalDate> lastDay(WorkingCalendar calendar) {
        calendar.day(trigger);
        if (pauses.isEmpty() && term.start().skipsTheTrigger()) {
            return Optional.of(calendar.plusWorkingDays(trigger, workingDays()));
        }
        int left = workingDays();
        for (LocalDate date = firstDay(); ; date = date.plusDays(1)) {
            if (standsStillFor(date)) {
                return Optional.empty();
            }
            left = beginsAnewOn(date) ? workingDays() : left;
            if (isCounted(date, calendar) && --left == 0) {
                return Optional.of(date);
            }
        }
    }

    /**
     * How many working days would still be counted if the clock stopped on that day: of the whole length, those that lie
     * on it or after it.
     *
     * @param from first day on which the clock stands still
     * @throws CalendarNotCovered if a day before is outside the calendar
     */
    public int workingDaysLeftFrom(LocalDate from, WorkingCalendar calendar) {
        int left = workingDays();
        for (LocalDate date = firstDay(); date.isBefore(from) && left > 0; date = date.plusDays(1)) {
            left = beginsAnewOn(date) ? workingDays() : left;
            left = isCounted(date, calendar) ? left - 1 : left;
        }
        return left;
    }

    private LocalDate firstDay() {
        return term.start().skipsTheTrigger() ? trigger.plusDays(1) : trigger;
    }

    private boolean isCounted(LocalDate date, WorkingCalendar calendar) {
        return calendar.isWorking(date) && pauses.stream().noneMatch(pause -> pause.covers(date));
    }

    private boolean standsStillFor(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.isOpen() && pause.covers(date));
    }

    private boolean beginsAnewOn(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.hasRestarted(date) && !pause.hasRestarted(date.minusDays(1)));
    }

    private List<ExplainedDay> explanation(LocalDate last, WorkingCalendar calendar) {
        List<ExplainedDay> days = new ArrayList<>();
        int counted = 0;
        for (LocalDate date = trigger; !date.isAfter(last); date = date.plusDays(1)) {
            ExplainedDay day = explain(calendar.day(date), counted + 1, last);
            counted += day.counted() ? 1 : 0;
            days.add(day);
        }
        return days;
    }

    private ExplainedDay explain(Day day, int number, LocalDate last) {
        LocalDate date = day.date();
        if (date.equals(trigger) && term.start().skipsTheTrigger()) {
            return skipped(date, StartPolicy.NOT_COUNTED, StartPolicy.BASIS);
        }
        if (!day.isWorking()) {
            return skipped(date, Wordings.reason(day), day.basis());
        }
        for (Pause pause : pauses) {
            if (pause.covers(date)) {
                return skipped(date, Wordings.paused(pause.reason()), pause.basis());
            }
        }
        for (Pause pause : pauses) {
            if (pause.hasRestarted(last) && date.isBefore(pause.from())) {
                return skipped(
                        date, Wordings.countedAnew(requireNonNull(pause.until()), pause.reason()), pause.basis());
            }
        }
        return counted(day, number);
    }

    /** Days beyond the length that the law has are counted because of an extension, and say so. */
    private ExplainedDay counted(Day day, int number) {
        int upTo = term.workingDays();
        if (number <= upTo) {
            return new ExplainedDay(day.date(), true, number, Wordings.reason(day), day.basis());
        }
        for (Extension extension : extensions) {
            upTo += extension.workingDays();
            if (number <= upTo) {
                return new ExplainedDay(
                        day.date(), true, number, Wordings.extended(extension.ground()), extension.basis());
            }
        }
        throw new IllegalStateException(day.date() + " would be day " + number + " of " + upTo);
    }

    private static ExplainedDay skipped(LocalDate date, Text reason, String basis) {
        return new ExplainedDay(date, false, null, reason, basis);
    }
}
