package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One obligation in a list.
 *
 * @param workingDays with extensions; 0 for a term that ends on a given date
 * @param dueOn null while the clock stands still, and so is {@code dueAt}
 * @param workingDaysLeft working days after today up to and including {@code dueOn}, or those left when the clock was
 *     stopped; null unless it is running or paused
 * @param workingDaysLate how late it was done, or would be if it were done now; 0 if it is not late
 * @param pausedSince first day that is not counted, while the clock stands still
 * @param lastEvent what last happened to it, by the stored name
 */
public record ObligationRow(
        String id,
        ObligationKind kind,
        Party party,
        Subject subject,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        ObligationStatus status,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysLate,
        String requirementEdition,
        String calendarEdition,
        @Nullable LocalDate pausedSince,
        Instant armedAt,
        String lastEvent,
        Instant lastEventAt) {}
