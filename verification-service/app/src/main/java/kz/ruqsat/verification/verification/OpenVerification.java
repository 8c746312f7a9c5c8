package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begin to verify an application that was submitted. Repeated it does nothing. */
public record OpenVerification(
        @TargetAggregateIdentifier String applicationId,
        Governing governing,
        Filing filing,
        List<Evaluated> requirements,
        Instant at) {

    public OpenVerification {
        requirements = List.copyOf(requirements);
    }
}
