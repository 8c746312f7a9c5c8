package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.at;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.calendar.TermCalendar;
import org.jspecify.annotations.Nullable;

/** A decision of fifteen working days in June 2026, whose clock is stopped and lengthened in the tests of clocks. */
final class Decision {

    static final ClockRules RULES = ClockRulesConfiguration.load();

    static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    static final LocalDate WED_2026_06_10 = LocalDate.of(2026, 6, 10);
    static final LocalDate FRI_2026_06_12 = LocalDate.of(2026, 6, 12);
    static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
    static final LocalDate MON_2026_06_22 = LocalDate.of(2026, 6, 22);
    static final LocalDate WED_2026_06_24 = LocalDate.of(2026, 6, 24);

    /** Wednesday, with the day itself seven working days counted. */
    static final Instant ON_WEDNESDAY = at("2026-06-10T11:00");

    static final Instant DUE = at("2026-06-23T00:00");

    private Decision() {}

    static ArmObligation arm() {
        return new ArmObligation(
                ID,
                ObligationKind.DECISION,
                Party.AUTHORITY,
                Subject.application("application-1"),
                "202-V",
                MON_2026_06_01,
                15,
                "E2");
    }

    static ObligationArmed armed() {
        return Terms.armed(arm());
    }

    static ObligationLapsed lapsed() {
        return new ObligationLapsed(ID, DUE, DUE);
    }

    static PauseObligation pause(String reasonCode, LocalDate from) {
        return pause(reasonCode, from, Origin.PERSON);
    }

    static PauseObligation pause(String reasonCode, LocalDate from, Origin origin) {
        return new PauseObligation(ID, RULES.pause(reasonCode).orElseThrow(), from, null, origin, null);
    }

    static PauseObligation pauseOf(String id, String reasonCode, LocalDate from) {
        return new PauseObligation(id, RULES.pause(reasonCode).orElseThrow(), from, null, Origin.PERSON, null);
    }

    static ResumeObligation resume(@Nullable String reasonCode, LocalDate on) {
        return new ResumeObligation(ID, reasonCode, on, null, Origin.PERSON, null);
    }

    static ExtendObligation extend(int workingDays) {
        return new ExtendObligation(ID, RULES.extension("COMPLEX_CASE").orElseThrow(), workingDays, null, null);
    }

    /** Paused as the policy pauses it. */
    static ObligationPaused paused(String reasonCode, LocalDate from, ObligationEvent... past) {
        return (ObligationPaused)
                ClockPolicy.pause(state(past), pause(reasonCode, from, Origin.PROCESS), calendar(), ON_WEDNESDAY)
                        .getFirst();
    }

    static ObligationResumed resumed(String reasonCode, LocalDate on, ObligationEvent... past) {
        return (ObligationResumed) ClockPolicy.resume(
                        state(past),
                        new ResumeObligation(ID, reasonCode, on, null, Origin.PROCESS, null),
                        calendar(),
                        List.of(),
                        ON_WEDNESDAY)
                .getFirst();
    }

    static ObligationExtended extended(int workingDays, ObligationEvent... past) {
        return (ObligationExtended)
                ClockPolicy.extend(state(past), extend(workingDays), calendar(), List.of(), ON_WEDNESDAY)
                        .getFirst();
    }

    static ObligationState state(ObligationEvent... past) {
        return ObligationState.fold(List.of(past)).orElseThrow();
    }

    static TermCalendar calendar() {
        return Terms.calendars(InstantSource.fixed(ON_WEDNESDAY)).knownNow();
    }
}
