package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Propose to suspend a licence, or suspend it as another person proposed.
 *
 * @param today the legal day, in the authority's zone
 */
public record SuspendLicence(
        @TargetAggregateIdentifier String licenceId,
        LicenceDecision.Suspension decision,
        Actor by,
        LocalDate today,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
