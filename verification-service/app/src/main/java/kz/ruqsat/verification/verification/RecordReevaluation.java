package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take note of what the machine finds now. Rows that an officer has settled stay as they are. */
public record RecordReevaluation(
        @TargetAggregateIdentifier String applicationId, List<Evaluated> requirements, Instant at) {

    public RecordReevaluation {
        requirements = List.copyOf(requirements);
    }
}
