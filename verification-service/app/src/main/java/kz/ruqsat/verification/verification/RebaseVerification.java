package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Judge an open case by another edition from now on.
 *
 * @param requirements every row of the subtype as the machine finds it under that edition
 * @param unchanged rows that demand the same in both editions
 * @param by the officer
 * @param expectedVersion what the officer had seen, null if that does not matter
 */
public record RebaseVerification(
        @TargetAggregateIdentifier String applicationId,
        Governing governing,
        List<Evaluated> requirements,
        Set<String> unchanged,
        RebasingReasons.Reason reason,
        @Nullable String note,
        String by,
        Instant at,
        @TargetAggregateVersion @Nullable Long expectedVersion) {

    public RebaseVerification {
        requirements = List.copyOf(requirements);
        unchanged = Set.copyOf(unchanged);
    }
}
