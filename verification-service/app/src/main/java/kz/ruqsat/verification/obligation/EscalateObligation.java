package kz.ruqsat.verification.obligation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A rung of escalation is reached. Ignored unless {@code dueAt} is the current due instant; each rung happens once.
 *
 * @param afterTheEnd whether it lies after the last day; of an end that has come nobody is warned
 */
public record EscalateObligation(
        @TargetAggregateIdentifier String obligationId,
        String rung,
        String audience,
        boolean afterTheEnd,
        Instant dueAt) {}
