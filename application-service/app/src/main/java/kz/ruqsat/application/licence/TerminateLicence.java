package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Propose to terminate a licence, or terminate it as another person proposed.
 *
 * @param today the legal day, in the authority's zone
 */
public record TerminateLicence(
        @TargetAggregateIdentifier String licenceId,
        LicenceDecision.Termination decision,
        Actor by,
        LocalDate today,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
