package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A running term ends on another day, because the calendar or an act on a whole class of terms says so.
 *
 * @param cause {@code CALENDAR} or {@code STOP}
 * @param proposalId the edition of the calendar, as it was proposed
 * @param stopId the act that stops a class of terms
 * @param basis the acts behind it, as people read them
 * @param previousDueOn last day before
 * @param knownAt when what moved it became known here
 */
public record ObligationMoved(
        String obligationId,
        String cause,
        @Nullable String proposalId,
        @Nullable String stopId,
        String basis,
        LocalDate previousDueOn,
        CountedTerm counted,
        Instant knownAt,
        Instant movedAt)
        implements ObligationEvent {}
