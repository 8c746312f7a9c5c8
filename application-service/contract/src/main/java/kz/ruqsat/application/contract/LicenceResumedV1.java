package kz.ruqsat.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A suspension ended; the licence is in force again from resumedOn. cause: DECISION of two people, or TERM_PASSED.
 *
 * @param number of the document in hand, with {@code issuedOn} its key across systems
 * @param suspensionId of the suspension that ended
 * @param resumedOn the first day on which the licence is in force again
 * @param cause DECISION or TERM_PASSED; ground, basis, proposer and approver are those of a decision
 * @param groundText the words of the ground's code
 */
public record LicenceResumedV1(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        ApplicantV1 holder,
        String language,
        String portal,
        String suspensionId,
        LocalDate resumedOn,
        String cause,
        @Nullable String ground,
        @Nullable TextsV1 groundText,
        @Nullable String basis,
        @Nullable NameV1 note,
        @Nullable String proposedBy,
        @Nullable String approvedBy,
        Instant resumedAt) {}
