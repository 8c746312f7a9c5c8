package kz.ruqsat.verification.stop;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Do not put it into force. Repeated it does nothing. @param note why, for its declarer */
public record RejectTermStop(
        @TargetAggregateIdentifier String stopId,
        String note,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
