package kz.ruqsat.verification.edition;

import java.time.Instant;

/**
 * Something else is chosen from now on where the law is silent. Cases that were evaluated before keep what held then.
 *
 * @param policy key of a policy
 * @param reason why, in the author's words
 */
public record PolicyChanged(String policy, String from, String to, String reason, String changedBy, Instant changedAt)
        implements CatalogueEvent {}
