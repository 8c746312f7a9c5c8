package kz.ruqsat.verification.saga;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.obligation.ClockRules;
import kz.ruqsat.verification.obligation.Obligation;
import kz.ruqsat.verification.obligation.ObligationArmed;
import kz.ruqsat.verification.obligation.ObligationFulfilled;
import kz.ruqsat.verification.obligation.ObligationFulfilledLate;
import kz.ruqsat.verification.obligation.TermStops;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.verification.PoolSwitchKnown;
import kz.ruqsat.verification.verification.PoolSwitchReportReceived;
import kz.ruqsat.verification.verification.VerificationEvent;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Notices of moves around the days on which people err, counted by hand from the acts and held against the whole way of a
 * notice: terms as shipped, the process, the obligation, the calendar as known. Local time; each date carries its weekday,
 * and the weekday is checked.
 */
class GoldenSwitchesTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final WorkingCalendars KAZAKHSTAN = WorkingCalendars.kazakhstan();
    private static final Reactions REACTIONS = new Reactions(
            TermsConfiguration.load(),
            new TermsConfiguration().editionTerms(CatalogueFiles.load()::catalogue),
            new ClockRules(List.of(), List.of()),
            ALMATY);

    @ParameterizedTest(name = "{0}: switched {1}, reported {3}")
    @CsvSource(delimiter = '|', textBlock = """
            eve of Nauryz, last day in office hours    | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Fri 2026-03-27 10:00    | Fri 2026-03-27 | Fri 2026-03-27 | ON_TIME | 0
            eve of Nauryz, last minute of office hours | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Fri 2026-03-27 18:30    | Fri 2026-03-27 | Fri 2026-03-27 | ON_TIME | 0
            eve of Nauryz, after office hours          | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Fri 2026-03-27 18:30:01 | Fri 2026-03-27 | Mon 2026-03-30 | ON_TIME | 0
            eve of Nauryz, last second                 | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Fri 2026-03-27 23:59:59 | Fri 2026-03-27 | Mon 2026-03-30 | ON_TIME | 0
            eve of Nauryz, first second after          | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Sat 2026-03-28 00:00:00 | Fri 2026-03-27 | Mon 2026-03-30 | LATE    | 1
            eve of Nauryz, late after office hours     | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Mon 2026-03-30 18:30:01 | Fri 2026-03-27 | Tue 2026-03-31 | LATE    | 2
            eve of Nauryz, told within the holidays    | Fri 2026-03-20 | Fri 2026-03-20 11:00    | Mon 2026-03-23 10:00    | Fri 2026-03-27 | Thu 2026-03-26 | ON_TIME | 0
            day before the eve                         | Thu 2026-03-19 | Thu 2026-03-19 11:00    | Thu 2026-03-26 23:59:59 | Thu 2026-03-26 | Fri 2026-03-27 | ON_TIME | 0
            term that ends on the eve, told at night   | Wed 2026-03-18 | Wed 2026-03-18 11:00    | Fri 2026-03-20 19:00    | Fri 2026-03-20 | Thu 2026-03-26 | ON_TIME | 0
            term that ends on the eve, told on Nauryz  | Wed 2026-03-18 | Wed 2026-03-18 11:00    | Sat 2026-03-21 00:00:00 | Fri 2026-03-20 | Thu 2026-03-26 | LATE    | 1
            moved at 23:59:59 of Thursday              | Thu 2026-03-26 | Thu 2026-03-26 23:59:59 | Mon 2026-03-30 23:59:59 | Mon 2026-03-30 | Tue 2026-03-31 | ON_TIME | 0
            moved at 00:00:00 of Friday                | Fri 2026-03-27 | Fri 2026-03-27 00:00:00 | Tue 2026-03-31 23:59:59 | Tue 2026-03-31 | Wed 2026-04-01 | ON_TIME | 0
            moved at 00:00:00 of Friday, one day late  | Fri 2026-03-27 | Fri 2026-03-27 00:00:00 | Wed 2026-04-01 00:00:00 | Tue 2026-03-31 | Wed 2026-04-01 | LATE    | 1
            before a decree Saturday, told on it       | Fri 2024-05-03 | Fri 2024-05-03 12:00    | Sat 2024-05-04 10:00    | Mon 2024-05-06 | Sat 2024-05-04 | ON_TIME | 0
            before a decree Saturday, one day late     | Fri 2024-05-03 | Fri 2024-05-03 12:00    | Tue 2024-05-07 00:00:00 | Mon 2024-05-06 | Fri 2024-05-10 | LATE    | 1
            on a decree Saturday                       | Sat 2024-05-04 | Sat 2024-05-04 12:00    | Fri 2024-05-10 18:30    | Fri 2024-05-10 | Fri 2024-05-10 | ON_TIME | 0
            on a decree Saturday, first second after   | Sat 2024-05-04 | Sat 2024-05-04 12:00    | Sat 2024-05-11 00:00:00 | Fri 2024-05-10 | Mon 2024-05-13 | LATE    | 1
            before a decree Saturday of 2023           | Fri 2023-06-30 | Fri 2023-06-30 12:00    | Mon 2023-07-03 23:59:59 | Mon 2023-07-03 | Tue 2023-07-04 | ON_TIME | 0
            before a decree Sunday                     | Fri 2025-01-03 | Fri 2025-01-03 12:00    | Sun 2025-01-05 18:30    | Mon 2025-01-06 | Sun 2025-01-05 | ON_TIME | 0
            holiday moved to Monday                    | Fri 2026-10-23 | Fri 2026-10-23 12:00    | Wed 2026-10-28 18:30    | Wed 2026-10-28 | Wed 2026-10-28 | ON_TIME | 0
            Constitution Day, known before the change  | Thu 2026-08-27 | Tue 2026-03-17 12:00    | Tue 2026-09-01 10:00    | Tue 2026-09-01 | Tue 2026-09-01 | ON_TIME | 0
            Constitution Day, known after the change   | Thu 2026-08-27 | Thu 2026-08-27 12:00    | Mon 2026-08-31 23:59:59 | Mon 2026-08-31 | Tue 2026-09-01 | ON_TIME | 0
            Constitution Day, after it and a day late  | Thu 2026-08-27 | Thu 2026-08-27 12:00    | Tue 2026-09-01 10:00    | Mon 2026-08-31 | Tue 2026-09-01 | LATE    | 1
            Kurban Ait, known before the change        | Fri 2024-06-14 | Wed 2024-06-05 12:00    | Wed 2024-06-19 10:00    | Wed 2024-06-19 | Wed 2024-06-19 | ON_TIME | 0
            Kurban Ait, known after the change         | Fri 2024-06-14 | Fri 2024-06-14 12:00    | Wed 2024-06-19 10:00    | Tue 2024-06-18 | Wed 2024-06-19 | LATE    | 1
            the day with twenty-five hours             | Tue 2024-02-27 | Tue 2024-02-27 12:00    | Thu 2024-02-29 23:59:59 | Thu 2024-02-29 | Fri 2024-03-01 | ON_TIME | 0
            """)
    void are_judged_as_counted_by_hand(
            String what,
            String switchedOn,
            String knownOn,
            String reportedAt,
            String dueOn,
            String acceptedOn,
            String timeliness,
            int workingDaysLate) {
        var fixture = new AggregateTestFixture<>(Obligation.class);
        fixture.registerInjectableResource(
                new TermCalendars(KAZAKHSTAN, InstantSource.fixed(instant(knownOn)), ALMATY, OfficeHours.USUAL));
        fixture.registerInjectableResource((TermStops) kind -> List.of());

        fixture.givenCommands(command(known(day(switchedOn), instant(knownOn))))
                .when(command(reported(day(switchedOn), instant(reportedAt))))
                .expectSuccessfulHandlerExecution();

        var events = fixture.getEventStore()
                .readEvents(ObligationIds.ofSwitch("switch-1"))
                .asStream()
                .map(message -> (Object) message.getPayload())
                .toList();
        assertThat(events).hasSize(2);
        assertThat(((ObligationArmed) events.getFirst()).dueOn()).isEqualTo(day(dueOn));
        assertThat(verdict(events.getLast())).isEqualTo(new Verdict(timeliness, day(acceptedOn), workingDaysLate));
    }

    private record Verdict(String timeliness, LocalDate acceptedOn, int workingDaysLate) {}

    private static Verdict verdict(Object event) {
        return switch (event) {
            case ObligationFulfilled inTime -> new Verdict("ON_TIME", inTime.acceptedOn(), 0);
            case ObligationFulfilledLate late -> new Verdict("LATE", late.acceptedOn(), late.workingDaysLate());
            default -> throw new AssertionError("neither in time nor late: " + event);
        };
    }

    private static PoolSwitchKnown known(LocalDate on, Instant at) {
        return new PoolSwitchKnown(
                "application-1",
                "switch-1",
                "KZ76DMN00000001",
                LocalDate.of(2023, 6, 1),
                "I",
                "pool-1",
                "pool-2",
                on,
                PoolSwitchKnown.MINER,
                "E2",
                at);
    }

    private static PoolSwitchReportReceived reported(LocalDate on, Instant at) {
        return new PoolSwitchReportReceived("application-1", "switch-1", on, List.of(), at);
    }

    private static Object command(Object event) {
        var effects = REACTIONS.react((VerificationEvent) event);
        assertThat(effects).hasSize(1);
        return effects.getFirst().command();
    }

    /** {@code Fri 2026-03-20}: wrong as long as the day of the week does not fit. */
    private static LocalDate day(String written) {
        var day = LocalDate.parse(written.substring(4));
        assertThat(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .as(written)
                .isEqualTo(written.substring(0, 3));
        return day;
    }

    private static Instant instant(String written) {
        day(written.substring(0, 14));
        return LocalDateTime.parse(written.substring(4).replace(' ', 'T'))
                .atZone(ALMATY)
                .toInstant();
    }
}
