package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Propose to end a suspension early, or end it as another person proposed.
 *
 * @param today the legal day, in the authority's zone
 */
public record ResumeLicence(
        @TargetAggregateIdentifier String licenceId,
        LicenceDecision.Resumption decision,
        Actor by,
        LocalDate today,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
