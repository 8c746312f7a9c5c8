package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/pool-switches/{id}/correction}: all that holds now, and why it was told otherwise. */
record CorrectionRequest(
        @Nullable String fromPoolId,
        @Nullable String toPoolId,
        @Nullable LocalDate switchedOn,
        @Nullable String reason) {

    /** A body that lacks nothing. */
    record Complete(@Nullable String fromPoolId, String toPoolId, LocalDate switchedOn, String reason) {}

    Complete complete() {
        new Required()
                .text("/toPoolId", toPoolId)
                .present("/switchedOn", switchedOn)
                .text("/reason", reason)
                .check();
        return new Complete(fromPoolId, requireNonNull(toPoolId), requireNonNull(switchedOn), requireNonNull(reason));
    }
}
