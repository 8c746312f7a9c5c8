package kz.ruqsat.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void lets_a_burst_pass_then_tells_how_long_to_wait_and_refills_with_time() {
        var buckets = new Buckets(2, 3, 10, time);

        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofMillis(500));
        assertThat(buckets.take("b")).isZero();
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(buckets.take("a")).isZero();
        assertThat(buckets.take("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void forgets_the_longest_silent_first() {
        var buckets = new Buckets(1, 1, 2, time);
        buckets.take("a");
        buckets.take("b");
        buckets.take("a");

        buckets.take("c");

        assertThat(buckets.take("a")).isPositive();
        assertThat(buckets.take("b")).isZero();
    }
}
