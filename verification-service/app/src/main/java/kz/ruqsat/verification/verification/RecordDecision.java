package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note of the decision on the application. */
public record RecordDecision(@TargetAggregateIdentifier String applicationId, Decision decision, Instant decidedAt) {

    public enum Decision {
        APPROVED,
        REFUSED
    }
}
