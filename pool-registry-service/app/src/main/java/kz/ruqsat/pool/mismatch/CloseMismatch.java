package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * An officer closes a case and says why.
 *
 * @param finding nothing if the case is closed without one
 */
public record CloseMismatch(
        @TargetAggregateIdentifier String mismatchId,
        String reason,
        String closedBy,
        Instant closedAt,
        @Nullable Finding finding,
        @TargetAggregateVersion @Nullable Long expectedVersion) {}
