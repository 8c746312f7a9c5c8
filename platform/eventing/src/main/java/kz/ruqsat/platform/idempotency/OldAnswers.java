package kz.ruqsat.platform.idempotency;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Forgets kept answers when nobody will repeat their requests any more: they hold personal data and secrets. */
final class OldAnswers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OldAnswers.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int PART = 1000;

    private final StoredAnswers answers;
    private final InstantSource clock;
    private final Duration kept;

    private @Nullable ScheduledExecutorService worker;

    OldAnswers(StoredAnswers answers, InstantSource clock, Duration kept) {
        this.answers = answers;
        this.clock = clock;
        this.kept = kept;
    }

    /** In parts, each a transaction of its own: a long one would hold back every reader of events. */
    void forget() {
        try {
            while (answers.forgetBefore(clock.instant().minus(kept), PART) == PART) {
                // there are more
            }
        } catch (RuntimeException failure) {
            LOG.warn("old answers to repeated requests could not be forgotten, next try in {}", PAUSE, failure);
        }
    }

    @Override
    public void start() {
        worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("old-answers").daemon().factory());
        worker.scheduleWithFixedDelay(this::forget, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
