package kz.ruqsat.pool.membership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of statements that a pool operator delivered on a page, and how far it is taken.
 *
 * @param total lines in the file
 * @param taken lines decided on by now
 */
record Delivery(
        String id,
        String poolId,
        @Nullable String fileName,
        String deliveredBy,
        Instant deliveredAt,
        State state,
        int total,
        int taken,
        int accepted,
        int repeated,
        int unknownLicence,
        int invalid) {

    enum State {
        RUNNING,
        DONE,
        /** Stopped on the way; delivered again, the lines that were taken are told as repeated. */
        BROKEN_OFF
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** For a bar; full only when all is taken. */
    public int percent() {
        return total == 0 ? 100 : (int) (100L * taken / total);
    }

    /** How its state looks, among the looks that all pages share. */
    public String look() {
        return switch (state) {
            case RUNNING -> "running";
            case DONE -> "fulfilled";
            case BROKEN_OFF -> "blocked";
        };
    }
}
