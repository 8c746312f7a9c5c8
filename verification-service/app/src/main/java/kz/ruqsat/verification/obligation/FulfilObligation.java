package kz.ruqsat.verification.obligation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The duty was done. In time if before the due instant; otherwise late by the working days between the due date and the
 * working day on which the act counts as received. Also after the term has lapsed. Repeated it does nothing.
 *
 * @param fulfilledAt when the act was received
 */
public record FulfilObligation(@TargetAggregateIdentifier String obligationId, Instant fulfilledAt) {}
