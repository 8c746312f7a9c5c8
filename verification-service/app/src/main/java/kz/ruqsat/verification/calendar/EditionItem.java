package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One line in the history of the calendar.
 *
 * @param id by which the edition or proposal is asked for
 * @param since when the edition came into use, or was proposed
 * @param knownFrom since when the public has known what it says; null for years alone
 * @param current whether terms are counted by it now
 * @param days what it says about single dates
 * @param years that are covered since
 */
public record EditionItem(
        String id,
        EditionStatus status,
        @Nullable String calendarEdition,
        Instant since,
        @Nullable Instant knownFrom,
        boolean current,
        List<Stated> days,
        List<Integer> years,
        @Nullable String proposedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** What a date is by it. */
    public record Stated(LocalDate date, DayKind kind, String basis) {}

    static EditionItem of(KnownProposal proposal, String currentEdition) {
        var proposed = proposal.proposed();
        var applied = proposal.applied();
        return new EditionItem(
                proposal.id(),
                proposal.status(),
                applied == null ? null : applied.calendarEdition(),
                applied == null ? proposed.proposedAt() : applied.appliedAt(),
                proposed.days().stream()
                        .map(CalendarEditionProposed.StatedDay::knownFrom)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                applied != null && applied.calendarEdition().equals(currentEdition),
                proposed.days().stream()
                        .map(day -> new Stated(day.date(), DayKind.valueOf(day.kind()), day.basis()))
                        .toList(),
                proposed.years(),
                proposed.proposedBy(),
                proposal.decidedBy(),
                proposal.decidedAt());
    }

    static EditionItem of(WorkingCalendar calendar, CalendarDifference news, String currentEdition) {
        return new EditionItem(
                calendar.edition(),
                EditionStatus.SHIPPED,
                calendar.edition(),
                calendar.knownFrom(),
                calendar.knownFrom(),
                calendar.edition().equals(currentEdition),
                news.days().stream()
                        .map(change -> new Stated(
                                change.date(),
                                change.after().kind(),
                                change.after().basis()))
                        .toList(),
                news.yearsAdded().stream().map(java.time.Year::getValue).toList(),
                null,
                null,
                null);
    }
}
