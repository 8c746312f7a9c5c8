package kz.ruqsat.platform.test;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives events the time of the service that is being tested. Axon keeps their clock in one place for the whole JVM, and of
 * several contexts in it the one that started last would have set it for all.
 */
final class EventClockListener implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        context.getApplicationContext().getBeanProvider(Clock.class).ifAvailable(EventClockListener::set);
    }

    private static void set(Clock clock) {
        GenericEventMessage.clock = clock;
    }
}
