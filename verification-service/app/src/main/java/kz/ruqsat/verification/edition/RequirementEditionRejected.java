package kz.ruqsat.verification.edition;

import java.time.Instant;

/** The edition will not be approved. */
public record RequirementEditionRejected(String proposalId, String note, String rejectedBy, Instant rejectedAt)
        implements CatalogueEvent {}
