package kz.ruqsat.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two people terminated the licence; from is the first day on which it is no longer in force and may be still to come.
 *
 * @param number of the document in hand, with {@code issuedOn} its key across systems
 * @param from the first day on which the licence is no longer in force
 * @param groundText the words of the ground's code
 */
public record LicenceTerminatedV1(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        ApplicantV1 holder,
        String language,
        String portal,
        LocalDate from,
        String ground,
        TextsV1 groundText,
        String basis,
        @Nullable NameV1 note,
        String proposedBy,
        String approvedBy,
        Instant decidedAt) {}
