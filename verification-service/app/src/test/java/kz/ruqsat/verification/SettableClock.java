package kz.ruqsat.verification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands still until a test sets it. */
public final class SettableClock extends Clock {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-20T06:00:00Z"));

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ALMATY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
