package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock was stopped: until it runs again the term has no last day.
 *
 * @param reasonCode from the code list, or {@code TERM_STOP}
 * @param category what the authority waits for
 * @param basis the act from which the pause follows
 * @param from first day that is not counted, inclusive
 * @param mode {@code CONTINUE} or {@code RESTART}, what becomes of the days before
 * @param stopId the act that stops a whole class of terms, if that is what stopped this one
 * @param workingDaysLeft how many working days of the term had not been counted before {@code from}
 */
public record ObligationPaused(
        String obligationId,
        String reasonCode,
        String category,
        String reasonKk,
        String reasonRu,
        String reasonEn,
        String basis,
        LocalDate from,
        String mode,
        @Nullable String note,
        @Nullable String stopId,
        int workingDaysLeft,
        Instant pausedAt)
        implements ObligationEvent {}
