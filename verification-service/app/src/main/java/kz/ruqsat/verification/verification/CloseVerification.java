package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** There is nothing to verify any more. */
public record CloseVerification(@TargetAggregateIdentifier String applicationId, Reason reason, Instant at) {

    public enum Reason {
        APPLICATION_WITHDRAWN,
        APPLICATION_RETURNED
    }
}
