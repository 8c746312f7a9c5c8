package kz.ruqsat.verification.obligation;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A rung of escalation is reached. Ignored unless {@code dueAt} is the current due instant; each rung happens once. */
public record EscalateObligation(
        @TargetAggregateIdentifier String obligationId, String rung, String audience, Instant dueAt) {}
