package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One obligation in a list.
 *
 * @param workingDaysLeft working days after today up to and including {@code dueOn}; null unless it is running
 * @param workingDaysLate how late it was done, or would be if it were done now; 0 if it is not late
 * @param lastEventAt when something last happened to it
 */
public record ObligationRow(
        String id,
        ObligationKind kind,
        Party party,
        Subject subject,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        LocalDate dueOn,
        Instant dueAt,
        ObligationStatus status,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysLate,
        String requirementEdition,
        String calendarEdition,
        Instant armedAt,
        Instant lastEventAt) {}
