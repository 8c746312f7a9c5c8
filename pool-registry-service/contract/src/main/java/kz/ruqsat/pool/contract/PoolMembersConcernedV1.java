package kz.ruqsat.pool.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of an accreditation took effect, and these members of the pool are concerned: a part of all of them, each member
 * in one part of a change only. What has to be done follows from the rules of the register of pools.
 *
 * @param partId this part; key of the message
 * @param changeId the change; the same for all its parts
 * @param change SUSPENDED, WITHDRAWN or EXPIRED
 * @param from the day on which the change took effect
 * @param ground why; nothing for an end by date
 * @param basis the act that orders it
 * @param notice how the members are told: name of a wording
 * @param obligation the term that begins for each of them, if the rule demands one
 */
public record PoolMembersConcernedV1(
        String partId,
        String changeId,
        String poolId,
        PoolNameV1 poolName,
        String change,
        LocalDate from,
        @Nullable String ground,
        String basis,
        String notice,
        @Nullable PoolObligationV1 obligation,
        List<PoolMemberV1> members,
        Instant recordedAt) {

    public PoolMembersConcernedV1 {
        members = List.copyOf(members);
    }
}
