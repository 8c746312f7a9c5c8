package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One move to another day as callers see it.
 *
 * @param cause {@code CALENDAR} or {@code STOP}
 * @param causeId the proposed edition of the calendar, or the act
 * @param knownAt when what moved the term became known
 */
record MoveView(
        String cause,
        @Nullable String causeId,
        String basis,
        LocalDate from,
        LocalDate to,
        Instant knownAt,
        Instant movedAt) {

    static MoveView of(ObligationMoved event) {
        return new MoveView(
                event.cause(),
                event.proposalId() == null ? event.stopId() : event.proposalId(),
                event.basis(),
                event.previousDueOn(),
                event.counted().dueOn(),
                event.knownAt(),
                event.movedAt());
    }
}
