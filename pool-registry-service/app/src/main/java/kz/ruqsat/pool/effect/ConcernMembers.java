package kz.ruqsat.pool.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.pool.PoolName;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Say of these members that a change concerns them, and what follows. Repeated for the same part it does nothing.
 *
 * @param partId derived from the change and the place at which the part begins
 * @param countedFrom the day from which their term is counted; nothing where none begins
 */
record ConcernMembers(
        @TargetAggregateIdentifier String partId,
        String changeId,
        String poolId,
        PoolName poolName,
        String change,
        LocalDate from,
        @Nullable String ground,
        String basis,
        EffectRule rule,
        @Nullable LocalDate countedFrom,
        List<Member> members,
        Instant recordedAt) {

    ConcernMembers {
        members = List.copyOf(members);
    }
}
