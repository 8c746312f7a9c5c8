package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/pool-switches/{id}/objection}: why there was no such move. */
record ObjectionRequest(@Nullable String reason) {

    String completeReason() {
        new Required().text("/reason", reason).check();
        return requireNonNull(reason).strip();
    }
}
