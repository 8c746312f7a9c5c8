package kz.ruqsat.verification.obligation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The due instant has passed. Ignored unless it is the current one of a running obligation: a timer that was moved,
 * repeated or rebuilt does no harm.
 */
public record LapseObligation(@TargetAggregateIdentifier String obligationId, Instant dueAt) {}
