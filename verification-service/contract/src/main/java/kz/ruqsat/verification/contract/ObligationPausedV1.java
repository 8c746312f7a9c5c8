package kz.ruqsat.verification.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a term was stopped: until it runs again the term has no last day and does not lapse.
 *
 * @param obligation what the obligation is and whom it binds
 * @param reasonCode why, a stable word
 * @param category what is waited for: APPLICANT, OTHER_BODY, COURT, FORCE_MAJEURE or LEGAL_ACT
 * @param reason why, for readers
 * @param basis the act from which the pause follows
 * @param from first day that is not counted, inclusive, in the authority's zone
 * @param mode CONTINUE: the days before stay counted; RESTART: the whole term is counted anew afterwards
 * @param workingDaysLeft working days of the term that had not been counted before {@code from}, at least 0
 * @param previousDueOn last day as it stood, which holds no longer
 * @param stopId the act that stops a whole class of terms, if that is what stopped this one; otherwise null
 * @param pausedAt when it was recorded
 */
public record ObligationPausedV1(
        ObligationRefV1 obligation,
        String reasonCode,
        String category,
        TextV1 reason,
        String basis,
        LocalDate from,
        String mode,
        int workingDaysLeft,
        LocalDate previousDueOn,
        @Nullable String stopId,
        Instant pausedAt) {}
