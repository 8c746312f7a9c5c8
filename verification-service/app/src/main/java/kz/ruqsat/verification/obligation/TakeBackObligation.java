package kz.ruqsat.verification.obligation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The term never should have been counted so: what it was counted from was corrected. Unlike {@link CancelObligation} also
 * after it was kept or has lapsed; all that happened stays in its history. Repeated it does nothing.
 */
public record TakeBackObligation(@TargetAggregateIdentifier String obligationId, String reasonCode) {}
