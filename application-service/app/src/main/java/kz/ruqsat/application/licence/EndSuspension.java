package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The term of a suspension has passed. Does nothing unless the licence's last suspension ends on that day, was not ended
 * before, and the licence is in force on the day after: so a word that comes late, again or about an earlier one is
 * harmless.
 *
 * @param lastDay of the suspension whose term has passed
 */
public record EndSuspension(@TargetAggregateIdentifier String licenceId, LocalDate lastDay, Instant at) {}
