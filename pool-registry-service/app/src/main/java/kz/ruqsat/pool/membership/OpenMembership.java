package kz.ruqsat.pool.membership;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Begin to keep the membership of a licence that was issued. */
public record OpenMembership(
        @TargetAggregateIdentifier String membershipId,
        String licenceId,
        Licence licence,
        @Nullable String poolId,
        Instant openedAt) {}
