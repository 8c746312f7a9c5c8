package kz.ruqsat.verification.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation is and whom it binds; the same in every message about it.
 *
 * @param kind COMPLETENESS_CHECK, DECISION, APPROVING_BODY_ANSWER, REMARKS_ANSWER, HEARING_OBJECTION,
 *     POOL_SWITCH_NOTICE, MEMBERSHIP_MISMATCH, LICENCE_EXPIRY or SUSPENSION_END
 * @param party who must act: AUTHORITY, APPLICANT, LICENSEE, POOL or APPROVING_BODY
 * @param applicationId the application concerned, if it concerns one
 * @param licenceNumber the licence concerned, if it concerns one
 * @param licenceIssuedOn date of issue of that licence
 * @param switchId the pool switch concerned, for POOL_SWITCH_NOTICE and MEMBERSHIP_MISMATCH
 */
public record ObligationRefV1(
        String obligationId,
        String kind,
        String party,
        @Nullable String applicationId,
        @Nullable String licenceNumber,
        @Nullable LocalDate licenceIssuedOn,
        @Nullable String switchId,
        String legalPoint) {}
