package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.LicenceReference;

/**
 * Two people gave a new document for the same right; its term goes on unchanged.
 *
 * @param number of the new document
 * @param issuedOn date of the new document
 * @param replaced the document whose place it takes
 * @param holder as the new document names him
 */
public record LicenceReissued(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LicenceReference replaced,
        Applicant holder,
        LicenceGround ground,
        String proposedBy,
        String approvedBy,
        Instant decidedAt)
        implements LicenceEvent {}
