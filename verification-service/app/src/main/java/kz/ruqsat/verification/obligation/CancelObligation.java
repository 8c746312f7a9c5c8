package kz.ruqsat.verification.obligation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The duty fell away; does nothing if it has ended otherwise. Reason: a stable code such as {@code APPLICATION_WITHDRAWN}. */
public record CancelObligation(@TargetAggregateIdentifier String obligationId, String reasonCode) {}
