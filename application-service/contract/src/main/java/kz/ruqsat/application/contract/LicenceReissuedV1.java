package kz.ruqsat.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two people gave a new document for the same right. licenceId stays, number and issuedOn are those of the new document.
 *
 * @param number of the document in hand, with {@code issuedOn} its key across systems
 * @param replaced the document whose place it takes; it is not valid any more
 * @param holder as the new document names him
 * @param groundText the words of the ground's code
 */
public record LicenceReissuedV1(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        ApplicantV1 holder,
        String language,
        String portal,
        LicenceRefV1 replaced,
        String ground,
        TextsV1 groundText,
        String basis,
        @Nullable NameV1 note,
        String proposedBy,
        String approvedBy,
        Instant decidedAt) {}
