package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;

/** A notice of a pool switch on the eve of Nauryz 2026, and the times around its limit. */
final class Terms {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    static final WorkingCalendars KAZAKHSTAN = WorkingCalendars.kazakhstan();

    static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    static final LocalDate MON_2026_03_30 = LocalDate.of(2026, 3, 30);
    static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

    static final Instant ARMED = at("2026-03-20T11:00");
    static final Instant DUE = at("2026-03-28T00:00");

    static final String ID = "5b1f2a34-9d6e-5c1b-8a77-1e2d3c4b5a69";
    static final Subject MOVE = new Subject(null, "KZ32LAA00012345", LocalDate.of(2026, 1, 5), "switch-1");
    static final String LEGAL_POINT = "165/НҚ, 4-т.";

    static final ArmObligation ARM = arm(FRI_2026_03_20, 2);

    private Terms() {}

    static ArmObligation arm(LocalDate trigger, int workingDays) {
        return new ArmObligation(
                ID, ObligationKind.POOL_SWITCH_NOTICE, Party.LICENSEE, MOVE, LEGAL_POINT, trigger, workingDays, "E2");
    }

    static ObligationArmed armed() {
        return armed(ARM);
    }

    static ObligationArmed armed(ArmObligation command) {
        return (ObligationArmed) ObligationPolicy.arm(
                        command, calendars(InstantSource.fixed(ARMED)).knownNow(), List.of(), ARMED)
                .getFirst();
    }

    static ObligationLapsed lapsed() {
        return new ObligationLapsed(ID, DUE, DUE.plusSeconds(1));
    }

    static FulfilObligation done(String localTime) {
        return new FulfilObligation(ID, at(localTime));
    }

    /** Local time in Almaty. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }

    static TermCalendars calendars(InstantSource clock) {
        return new TermCalendars(KAZAKHSTAN, clock, ALMATY, OfficeHours.USUAL);
    }

    /** A fixture whose time stands still. */
    static FixtureConfiguration<Obligation> on(Instant now) {
        return on(now, kind -> List.of());
    }

    static FixtureConfiguration<Obligation> on(Instant now, TermStops stops) {
        var fixture = new AggregateTestFixture<>(Obligation.class);
        fixture.registerInjectableResource(calendars(InstantSource.fixed(now)));
        fixture.registerInjectableResource(stops);
        return fixture;
    }

    static TestExecutor<Obligation> given(Instant now, ObligationEvent... past) {
        return on(now).given(List.of(past));
    }
}
