package kz.ruqsat.pool.pool;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of an override. */
record OverrideRequest(
        @Nullable Boolean exist,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String ground,
        @Nullable String basis) {

    OverrideAccreditedPools command(String overrideId, Instant recordedAt) {
        new Required()
                .present("/exist", exist)
                .present("/from", from)
                .text("/ground", ground)
                .text("/basis", basis)
                .check();
        if (until != null && until.isBefore(requireNonNull(from))) {
            throw PoolProblems.at(PoolProblems.OVERRIDE_END_BEFORE_BEGINNING, "/until")
                    .refused();
        }
        return new OverrideAccreditedPools(
                PoolsRegister.ID,
                overrideId,
                requireNonNull(exist),
                requireNonNull(from),
                until,
                requireNonNull(ground),
                requireNonNull(basis),
                recordedAt);
    }
}
