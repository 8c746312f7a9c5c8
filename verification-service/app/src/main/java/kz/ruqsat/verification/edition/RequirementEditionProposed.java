package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody proposed an edition. It has no effect until a second person approves it.
 *
 * @param edition id of the edition
 * @param text the whole edition in its canonical form
 * @param sha256 of that text
 */
public record RequirementEditionProposed(
        String proposalId,
        String edition,
        String act,
        LocalDate effectiveFrom,
        String text,
        String sha256,
        String proposedBy,
        Instant proposedAt)
        implements CatalogueEvent {}
