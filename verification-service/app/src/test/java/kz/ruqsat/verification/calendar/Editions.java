package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.calendar.CalendarEditionApplied.Expected;
import kz.ruqsat.verification.calendar.RunningTerms.Effect;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.workingdays.AsKnown;
import kz.ruqsat.workingdays.CalendarDifference;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.Text;
import kz.ruqsat.workingdays.WorkingCalendars;

/** Kurban Ait 2024: expected on Monday 17 June, announced on 7 June for Sunday 16 June. */
final class Editions {

    static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    static final Instant PROPOSED = at("2024-06-07T09:30");
    static final Instant APPROVED = at("2024-06-07T11:00");

    /** The calendar as everybody had it on the eve of the announcement. */
    static final WorkingCalendars BEFORE = AsKnown.on(at("2024-06-06T23:00"));

    static final String BASE = BEFORE.current().edition();

    static final LocalDate SUN_2024_06_16 = LocalDate.of(2024, 6, 16);
    static final LocalDate MON_2024_06_17 = LocalDate.of(2024, 6, 17);

    static final String ID = "01a05b5e-7c1f-7b3e-9c55-2f0d4c7d9a10";
    static final Actor ADMIN = new Actor("admin-demo", Set.of(Role.ADMIN), null);
    static final Actor OFFICER = new Actor("officer-demo", Set.of(Role.OFFICER), null);
    static final Actor ANOTHER_OFFICER = new Actor("officer2", Set.of(Role.OFFICER), null);
    static final Actor APPROVER = new Actor("approver-demo", Set.of(Role.APPROVER), null);

    static final StatedChange AIT = new StatedChange(
            List.of(
                    day(SUN_2024_06_16, DayKind.RELIGIOUS, "Құрбан айт", "Курбан айт", "Kurban Ait"),
                    day(MON_2024_06_17, DayKind.WORKING, "Жұмыс күні", "Рабочий день", "Working day")),
            List.of(),
            RunningTermsPolicy.FOLLOW_THE_DECREE);

    private Editions() {}

    /** Local time in Almaty. */
    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }

    static DeclaredDay day(LocalDate date, DayKind kind, String kk, String ru, String en) {
        return new DeclaredDay(date, kind, new Text(kk, ru, en), "ҚМДБ 07.06.2024", at("2024-06-07T09:00"));
    }

    static StatedChange covering(int year) {
        return new StatedChange(List.of(), List.of(Year.of(year)), RunningTermsPolicy.KEEP);
    }

    static TermCalendars calendars(Instant now) {
        return new TermCalendars(BEFORE, InstantSource.fixed(now), ALMATY, OfficeHours.USUAL);
    }

    static CalendarEditionProposed proposed() {
        return EditionPolicy.propose(new ProposeCalendarEdition(ID, BASE, AIT, OFFICER.id(), PROPOSED));
    }

    /** One term moves to an earlier day, one stays. */
    static EditionEffect effect() {
        var calendar = BEFORE.amended(BASE, AIT.amendment(APPROVED));
        return new EditionEffect(
                calendar, CalendarDifference.between(BEFORE.current(), calendar), new Effect(2, List.of(move())));
    }

    static Move move() {
        return new Move("term-1", LocalDate.of(2024, 6, 19), LocalDate.of(2024, 6, 18), false);
    }

    static CalendarEditionApplied applied() {
        return new CalendarEditionApplied(
                ID,
                effect().calendar().edition(),
                "FOLLOW_THE_DECREE",
                "ҚМДБ 07.06.2024",
                APPROVED,
                APPROVER.id(),
                new Expected(1, 0, 0, 1));
    }

    static CalendarEditionRejected rejected() {
        return new CalendarEditionRejected(ID, APPROVER.id(), "Күні дұрыс емес", APPROVED);
    }
}
