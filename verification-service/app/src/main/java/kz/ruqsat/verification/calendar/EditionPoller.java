package kz.ruqsat.verification.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks whether another node has applied an edition, so that all nodes count by it within one look and a bit. Warns once a
 * day while the calendar is about to end.
 */
class EditionPoller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(EditionPoller.class);

    private final TermCalendars calendars;
    private final CalendarCoverage coverage;
    private final Duration look;

    private @Nullable LocalDate warnedOn;
    private @Nullable ScheduledExecutorService looking;

    EditionPoller(TermCalendars calendars, CalendarCoverage coverage, Duration look) {
        this.calendars = calendars;
        this.coverage = coverage;
        this.look = look;
    }

    void look() {
        try {
            calendars.refresh();
            warnOncePerDay();
        } catch (RuntimeException failure) {
            // The database may be away for a while; the next look tries again.
            LOG.warn("could not look for applied calendar editions: {}", failure.toString());
        }
    }

    private void warnOncePerDay() {
        var reach = coverage.now();
        var today = coverage.today();
        if (reach.warning() && !today.equals(warnedOn)) {
            warnedOn = today;
            LOG.warn(
                    "the calendar of working days ends on {}, in {} days: declare the next year, terms cannot begin without it",
                    reach.lastDay(),
                    reach.daysLeft());
        }
    }

    @Override
    public synchronized void start() {
        looking = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("calendar-look").factory());
        looking.scheduleWithFixedDelay(this::look, 0, look.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.shutdownNow();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }
}
