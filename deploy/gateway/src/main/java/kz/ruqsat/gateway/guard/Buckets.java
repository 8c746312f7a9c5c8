package kz.ruqsat.gateway.guard;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One token bucket per key, as many keys as memory is set aside for. */
final class Buckets {

    private final Map<String, Bucket> buckets;
    private final Bandwidth bandwidth;
    private final TimeMeter time;

    Buckets(long perSecond, long burst, int keys, TimeMeter time) {
        this.bandwidth = Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perSecond, Duration.ofSeconds(1))
                .build();
        this.time = time;
        this.buckets = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > keys;
            }
        };
    }

    /** How long to wait before the next request of this key; zero if this one may pass. */
    Duration take(String key) {
        ConsumptionProbe probe = of(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket of(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    absent -> Bucket.builder()
                            .addLimit(bandwidth)
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
