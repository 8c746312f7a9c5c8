package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term, with the reason for every day on the way. It proves itself: the explanation must lead from the
 * trigger to {@code dueOn} day by day and count exactly the working days of the term.
 *
 * @param trigger the date of the event
 * @param term the term that was applied, with its extensions
 * @param dueOn the last day of the term, inclusive, in the authority's zone
 * @param dueAt the end of that day, exclusive: the instant at which the next day starts in the authority's zone
 * @param calendarEdition the calendar edition with which it was computed
 * @param days every date from the trigger to {@code dueOn}, both inclusive
 */
public record DueDate(
        LocalDate trigger, Term term, LocalDate dueOn, Instant dueAt, String calendarEdition, List<ExplainedDay> days) {

    /** @throws IllegalArgumentException if the explanation does not lead to the date */
    public DueDate {
        days = List.copyOf(days);
        LocalDate next = trigger;
        int count = 0;
        for (ExplainedDay day : days) {
            require(day.date().equals(next), "the explanation has " + day.date() + " where " + next + " belongs");
            next = next.plusDays(1);
            if (day.number() != null) {
                count++;
                require(day.number() == count, day.date() + " is day " + count + ", not " + day.number());
            }
        }
        require(dueOn.plusDays(1).equals(next), "the explanation ends before " + next + ", the term on " + dueOn);
        require(days.getLast().counted(), dueOn + " ends the term and is not counted");
        require(count == term.workingDays(), "the explanation counts " + count + " of " + term.workingDays() + " days");
    }

    /** Whether something received at that instant is in time: before the end of the last day. */
    public boolean inTime(Instant receivedAt) {
        return receivedAt.isBefore(dueAt);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
