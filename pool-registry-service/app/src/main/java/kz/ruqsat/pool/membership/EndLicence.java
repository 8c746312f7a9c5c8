package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note that a licence ends earlier than it said. Told again, or of a later day, there is nothing to do. */
public record EndLicence(@TargetAggregateIdentifier String membershipId, LocalDate lastDay, Instant toldAt) {}
