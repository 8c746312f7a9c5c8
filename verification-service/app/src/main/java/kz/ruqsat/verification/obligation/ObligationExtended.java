package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The term was lengthened by a closed rule.
 *
 * @param groundCode from the code list
 * @param basis the act from which the extension follows
 * @param workingDays how many were added
 * @param previousDueOn last day before
 */
public record ObligationExtended(
        String obligationId,
        String groundCode,
        String groundKk,
        String groundRu,
        String groundEn,
        String basis,
        int workingDays,
        @Nullable String note,
        LocalDate previousDueOn,
        CountedTerm counted,
        Instant extendedAt)
        implements ObligationEvent {}
