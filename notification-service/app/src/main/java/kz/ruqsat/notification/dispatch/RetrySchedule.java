package kz.ruqsat.notification.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait after the first, second, ... unsuccessful attempt. One attempt more than there are waits.
 *
 * @param waits each longer than zero
 */
public record RetrySchedule(List<Duration> waits) {

    public RetrySchedule {
        waits = List.copyOf(waits);
        if (!waits.stream().allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException("a wait must be longer than zero: " + waits);
        }
    }

    /** When to try again after an attempt (numbered from 1) that ended at the instant; null: that was the last. */
    public @Nullable Instant next(int attempt, Instant endedAt) {
        return attempt <= waits.size() ? endedAt.plus(waits.get(attempt - 1)) : null;
    }

    /** From the first attempt to the last, if each ends at once. */
    public Duration total() {
        return waits.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
