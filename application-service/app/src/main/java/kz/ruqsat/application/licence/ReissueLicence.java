package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Propose a new document for a licence, or give it as another person proposed.
 *
 * @param number of the new document; needed if the call decides
 * @param today the legal day, in the authority's zone
 */
public record ReissueLicence(
        @TargetAggregateIdentifier String licenceId,
        LicenceDecision.Reissue decision,
        @Nullable String number,
        Actor by,
        LocalDate today,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
