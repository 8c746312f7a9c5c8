package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The licensee gave notice of a move to another pool. */
public record NoteReportedSwitch(
        @TargetAggregateIdentifier String applicationId, PoolMove move, List<String> flags, Instant reportedAt) {

    public NoteReportedSwitch {
        flags = List.copyOf(flags);
    }
}
