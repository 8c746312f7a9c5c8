package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPLICANT;
import static kz.ruqsat.application.application.Examples.APPROVER;
import static kz.ruqsat.application.application.Examples.FRI_2026_03_20;
import static kz.ruqsat.application.application.Examples.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.Examples;
import kz.ruqsat.application.application.LicenceReference;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/** One licence told as events, for the tests. It is valid until and including Tuesday 20 March 2029. */
public final class Licences {

    public static final String ID = "0a4cf9a0-0000-5000-8000-000000000001";
    public static final String NUMBER = "KZ76DMN00000001";
    public static final String NEXT_NUMBER = "KZ49DMN00000002";
    public static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 20);
    public static final LocalDate VALID_UNTIL = LocalDate.of(2029, 3, 20);
    public static final LocalDate MON_2026_08_31 = LocalDate.of(2026, 8, 31);

    public static final LicenceGround FALSE_INFORMATION = new LicenceGround(
            "FALSE_INFORMATION", "№ 14, 2026-08-28", new Name("Кемшілікті жойыңыз", "Устраните нарушение"));
    public static final LicenceGround CAUSES_REMOVED = new LicenceGround("CAUSES_REMOVED", "№ 20", null);
    public static final LicenceGround HOLDER_ASKED = new LicenceGround("HOLDER_ASKED", "№ 31", null);
    public static final LicenceGround ENTITY_CHANGED = new LicenceGround("ENTITY_CHANGED", "№ 7", null);
    public static final HolderChange NEW_NAME =
            new HolderChange(null, null, new Name("«Жаңа» ЖШС", "ТОО «Новое»"), null);

    private Licences() {}

    public static LicenceIssued issued() {
        return new LicenceIssued(
                ID,
                NUMBER,
                ISSUED_ON,
                VALID_UNTIL,
                "II",
                Examples.ID,
                APPLICANT,
                "kk",
                "portal-demo",
                "pool-1",
                new LicenceReference("KZ49DMN00000002", ISSUED_ON),
                FRI_2026_03_20);
    }

    /** Noon in Almaty. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(5));
    }

    public static SuspensionProposed suspensionProposed(int months, @Nullable LocalDate from) {
        return new SuspensionProposed(ID, months, from, FALSE_INFORMATION, OFFICER.id(), noon(MON_2026_08_31));
    }

    /** The nth suspension of the licence, decided on its first day. */
    public static LicenceSuspended suspended(int nth, LocalDate from, int months, LocalDate lastDay) {
        return new LicenceSuspended(
                ID,
                Ids.derived(ID, "suspension " + nth),
                from,
                months,
                lastDay,
                FALSE_INFORMATION,
                OFFICER.id(),
                APPROVER.id(),
                noon(from));
    }

    /** For a month from 31 August 2026, until and including 30 September. */
    public static LicenceSuspended suspended() {
        return suspended(1, MON_2026_08_31, 1, LocalDate.of(2026, 9, 30));
    }

    public static ResumptionProposed resumptionProposed() {
        return new ResumptionProposed(ID, CAUSES_REMOVED, OFFICER.id(), noon(MON_2026_08_31));
    }

    /** Early, by decision. */
    public static LicenceResumed resumedEarly(LocalDate on) {
        return new LicenceResumed(
                ID, Ids.derived(ID, "suspension 1"), on, CAUSES_REMOVED, OFFICER.id(), APPROVER.id(), noon(on));
    }

    /** Because the term of the nth suspension has passed. */
    public static LicenceResumed resumed(int nth, LocalDate on, Instant at) {
        return new LicenceResumed(ID, Ids.derived(ID, "suspension " + nth), on, null, null, null, at);
    }

    public static TerminationProposed terminationProposed(@Nullable LocalDate from) {
        return new TerminationProposed(ID, from, HOLDER_ASKED, OFFICER.id(), noon(MON_2026_08_31));
    }

    public static LicenceTerminated terminated(LocalDate from) {
        return new LicenceTerminated(ID, from, HOLDER_ASKED, OFFICER.id(), APPROVER.id(), noon(MON_2026_08_31));
    }

    public static ReissueProposed reissueProposed() {
        return new ReissueProposed(ID, NEW_NAME, ENTITY_CHANGED, OFFICER.id(), noon(MON_2026_08_31));
    }

    public static LicenceReissued reissued() {
        return new LicenceReissued(
                ID,
                NEXT_NUMBER,
                MON_2026_08_31,
                new LicenceReference(NUMBER, ISSUED_ON),
                renamed(),
                ENTITY_CHANGED,
                OFFICER.id(),
                APPROVER.id(),
                noon(MON_2026_08_31));
    }

    static Applicant renamed() {
        return NEW_NAME.of(APPLICANT);
    }
}
