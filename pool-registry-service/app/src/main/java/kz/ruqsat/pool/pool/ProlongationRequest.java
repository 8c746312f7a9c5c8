package kz.ruqsat.pool.pool;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of a prolongation. */
record ProlongationRequest(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String ground,
        @Nullable String basis) {

    /** A body that lacks nothing. */
    record Complete(LocalDate from, LocalDate until, String ground, String basis) {}

    Complete complete() {
        new Required()
                .present("/from", from)
                .present("/until", until)
                .text("/ground", ground)
                .text("/basis", basis)
                .check();
        return new Complete(requireNonNull(from), requireNonNull(until), requireNonNull(ground), requireNonNull(basis));
    }
}
