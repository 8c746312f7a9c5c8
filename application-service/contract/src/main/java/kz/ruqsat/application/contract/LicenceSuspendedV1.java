package kz.ruqsat.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two people suspended the licence; lastDay still belongs to the suspension, after it the licence is in force again by itself.
 *
 * @param number of the document in hand, with {@code issuedOn} its key across systems
 * @param suspensionId the suspension, in every message about it
 * @param from its first day
 * @param lastDay its last day, inclusive
 * @param groundText the words of the ground's code
 */
public record LicenceSuspendedV1(
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
        LocalDate from,
        int months,
        LocalDate lastDay,
        String ground,
        TextsV1 groundText,
        String basis,
        @Nullable NameV1 note,
        String proposedBy,
        String approvedBy,
        Instant decidedAt) {}
