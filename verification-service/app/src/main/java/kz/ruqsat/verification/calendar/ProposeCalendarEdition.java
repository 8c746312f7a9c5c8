package kz.ruqsat.verification.calendar;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Propose to add days or years to an edition.
 *
 * @param baseEdition the edition that holds when it is proposed
 * @param by the proposer
 */
public record ProposeCalendarEdition(
        @TargetAggregateIdentifier String proposalId, String baseEdition, StatedChange change, String by, Instant at) {}
