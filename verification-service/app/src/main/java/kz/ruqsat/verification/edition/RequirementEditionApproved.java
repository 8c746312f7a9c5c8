package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.time.LocalDate;

/** A second person approved the edition: it belongs to the catalogue and governs from its first day on. */
public record RequirementEditionApproved(
        String proposalId, String edition, LocalDate effectiveFrom, String approvedBy, Instant approvedAt)
        implements CatalogueEvent {}
