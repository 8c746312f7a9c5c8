package kz.ruqsat.verification.calendar;

import static kz.ruqsat.verification.calendar.Editions.ALMATY;
import static kz.ruqsat.verification.calendar.Editions.APPROVED;
import static kz.ruqsat.verification.calendar.Editions.BASE;
import static kz.ruqsat.verification.calendar.Editions.BEFORE;
import static kz.ruqsat.verification.calendar.Editions.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.SettableClock;
import kz.ruqsat.workingdays.OfficeHours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class EditionPollerTest {

    private final SettableClock clock = new SettableClock();
    private final Store store = new Store();
    private final TermCalendars calendars = new TermCalendars(BEFORE, clock, ALMATY, OfficeHours.USUAL, store);
    private final EditionPoller poller =
            new EditionPoller(calendars, new CalendarCoverage(calendars, 90), Duration.ofMillis(20));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    private static final class Store implements AppliedEditions {

        private volatile List<KnownProposal> applied = List.of();
        private volatile boolean away;

        @Override
        public long count() {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            return applied.size();
        }

        @Override
        public List<KnownProposal> all() {
            return applied;
        }
    }

    @BeforeEach
    void listen() {
        clock.set(APPROVED);
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void stop() {
        poller.stop();
        logger().detachAppender(log);
    }

    @Test
    void takes_in_what_another_node_applied() {
        poller.start();
        assertThat(calendars.currentEdition()).isEqualTo(BASE);

        store.applied = applied();

        await().atMost(Duration.ofSeconds(5))
                .until(() ->
                        calendars.currentEdition().equals(Editions.applied().calendarEdition()));
    }

    @Test
    void goes_on_after_the_database_was_away() {
        store.away = true;
        poller.look();
        store.away = false;
        store.applied = applied();

        poller.look();

        assertThat(calendars.currentEdition()).isEqualTo(Editions.applied().calendarEdition());
        assertThat(messages())
                .containsExactly("could not look for applied calendar editions: "
                        + "java.lang.IllegalStateException: the database is away");
    }

    @Test
    void warns_of_the_end_of_the_calendar_once_a_day() {
        for (var now : List.of("2027-10-01T12:00", "2027-10-02T09:00", "2027-10-02T18:00", "2027-10-03T09:00")) {
            clock.set(at(now));
            poller.look();
        }

        assertThat(messages())
                .containsExactly(
                        "the calendar of working days ends on 2027-12-31, in 90 days: declare the next year, terms cannot begin without it",
                        "the calendar of working days ends on 2027-12-31, in 89 days: declare the next year, terms cannot begin without it");
    }

    private static List<KnownProposal> applied() {
        return List.of(KnownProposal.of(List.of(
                new Recorded("e0", Editions.ID, 0, "any", Editions.proposed(), APPROVED, Map.of()),
                new Recorded("e1", Editions.ID, 1, "any", Editions.applied(), APPROVED, Map.of()))));
    }

    private List<String> messages() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(EditionPoller.class);
    }
}
