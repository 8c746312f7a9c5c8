package kz.ruqsat.pool.pool;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of a suspension, withdrawal or reinstatement. */
record ChangeRequest(
        @Nullable LocalDate from,
        @Nullable String ground,
        @Nullable String basis) {

    /** A body that lacks nothing. */
    record Complete(LocalDate from, String ground, String basis) {

        AccreditationChange as(ChangeKind kind) {
            return new AccreditationChange(kind, from, null, ground, basis);
        }
    }

    Complete complete() {
        new Required()
                .present("/from", from)
                .text("/ground", ground)
                .text("/basis", basis)
                .check();
        return new Complete(requireNonNull(from), requireNonNull(ground), requireNonNull(basis));
    }
}
