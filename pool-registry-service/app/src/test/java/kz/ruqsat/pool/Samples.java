package kz.ruqsat.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.effect.Member;
import kz.ruqsat.pool.effect.MembersConcerned;
import kz.ruqsat.pool.membership.LicenceEndTold;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.MembershipEvent;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.membership.MembershipReconciled;
import kz.ruqsat.pool.membership.PoolJoinReported;
import kz.ruqsat.pool.membership.PoolLeaveReported;
import kz.ruqsat.pool.membership.PoolStatementKept;
import kz.ruqsat.pool.membership.PoolStatementRecorded;
import kz.ruqsat.pool.membership.PoolSwitchContested;
import kz.ruqsat.pool.membership.PoolSwitchCorrected;
import kz.ruqsat.pool.membership.PoolSwitchObserved;
import kz.ruqsat.pool.membership.PoolSwitchReported;
import kz.ruqsat.pool.membership.PoolSwitchWithdrawn;
import kz.ruqsat.pool.membership.SwitchNoticeLapsed;
import kz.ruqsat.pool.membership.SwitchTermDropped;
import kz.ruqsat.pool.membership.SwitchTimelinessRecorded;
import kz.ruqsat.pool.mismatch.MismatchClosed;
import kz.ruqsat.pool.mismatch.MismatchEvent;
import kz.ruqsat.pool.mismatch.MismatchOpened;
import kz.ruqsat.pool.mismatch.MismatchSettled;
import kz.ruqsat.pool.mismatch.MismatchTermKnown;
import kz.ruqsat.pool.mismatch.MismatchWordsChanged;
import kz.ruqsat.pool.pool.AccreditedPoolsOverridden;
import kz.ruqsat.pool.pool.AccreditedPoolsOverrideRevoked;
import kz.ruqsat.pool.pool.PoolAccredited;
import kz.ruqsat.pool.pool.PoolEvent;
import kz.ruqsat.pool.pool.PoolExpired;
import kz.ruqsat.pool.pool.PoolProlonged;
import kz.ruqsat.pool.pool.PoolReinstated;
import kz.ruqsat.pool.pool.PoolSuspended;
import kz.ruqsat.pool.pool.PoolWithdrawn;
import kz.ruqsat.pool.pool.PoolsRegister;
import kz.ruqsat.pool.pool.RegisterEvent;

/** One event of every kind, with every field filled. */
final class Samples {

    private static final String POOL = "0190c8a0-0000-7000-8000-000000000001";
    private static final String OTHER_POOL = "0190c8a0-0000-7000-8000-000000000002";
    private static final String SWITCH = "8d5b1c0a-6a0e-5f1d-9c0b-2c4e6f8a0b1d";
    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    static final Instant AT = Instant.parse("2026-03-30T06:40:00Z");
    private static final String MEMBERSHIP = new LicenceRef("KZ32LAA00012345", MON_2026_01_05).membershipId();

    static final List<PoolEvent> POOL_EVENTS = List.of(
            new PoolAccredited(
                    POOL,
                    "«Алатау» пулы",
                    "Пул «Алатау»",
                    "230540000004",
                    MON_2026_01_05,
                    LocalDate.of(2029, 1, 4),
                    "№ 12-НҚ",
                    AT),
            new PoolProlonged(POOL, MON_2026_01_05, LocalDate.of(2032, 1, 4), "own request", "№ 12/1-НҚ", AT),
            new PoolSuspended(POOL, FRI_2026_03_20, "breach of duties", "№ 13-НҚ", AT),
            new PoolReinstated(POOL, FRI_2026_03_27, "breach removed", "№ 14-НҚ", AT),
            new PoolWithdrawn(POOL, FRI_2026_03_27, "own request", "№ 15-НҚ", AT),
            new PoolExpired(POOL, LocalDate.of(2032, 1, 5), "№ 12/1-НҚ", AT));

    static final List<Object> EFFECT_EVENTS = List.of(new MembersConcerned(
            "6f0d2f6e-0000-5000-8000-0000000000a1",
            "0190c8a0-0000-7000-8000-0000000000f1",
            POOL,
            "«Алатау» пулы",
            "Пул «Алатау»",
            "WITHDRAWN",
            FRI_2026_03_20,
            "breach",
            "№ 25-НҚ",
            "pool-withdrawn",
            "POOL_SWITCH_NOTICE",
            2,
            FRI_2026_03_20,
            List.of(new Member(MEMBERSHIP, "KZ32LAA00012345", MON_2026_01_05, "II")),
            AT));

    static final List<RegisterEvent> REGISTER_EVENTS = List.of(
            new AccreditedPoolsOverridden(
                    PoolsRegister.ID,
                    "0190c8a0-0000-7000-8000-0000000000e1",
                    false,
                    MON_2026_01_05,
                    FRI_2026_03_27,
                    "check of the register",
                    "№ 20-НҚ",
                    AT),
            new AccreditedPoolsOverrideRevoked(
                    PoolsRegister.ID,
                    "0190c8a0-0000-7000-8000-0000000000e1",
                    FRI_2026_03_20,
                    "check done",
                    "№ 24-НҚ",
                    AT));

    static final List<MembershipEvent> MEMBERSHIP_EVENTS = List.of(
            new MembershipOpened(
                    MEMBERSHIP,
                    "0190c8a0-1111-7000-8000-000000000001",
                    "KZ32LAA00012345",
                    MON_2026_01_05,
                    LocalDate.of(2029, 1, 4),
                    "II",
                    "portal-demo",
                    POOL,
                    AT),
            new LicenceEndTold(MEMBERSHIP, LocalDate.of(2028, 12, 31), AT),
            new PoolSwitchObserved(MEMBERSHIP, SWITCH, POOL, OTHER_POOL, FRI_2026_03_20, AT),
            new PoolStatementRecorded(MEMBERSHIP, OTHER_POOL, "JOINED", FRI_2026_03_20, SWITCH, AT),
            new PoolSwitchReported(
                    MEMBERSHIP,
                    SWITCH,
                    POOL,
                    OTHER_POOL,
                    FRI_2026_03_20,
                    AT,
                    LocalDate.of(2026, 3, 30),
                    true,
                    List.of("to-pool-not-accredited")),
            new MembershipReconciled(MEMBERSHIP, SWITCH, FRI_2026_03_20, FRI_2026_03_20, AT),
            new PoolSwitchCorrected(
                    MEMBERSHIP,
                    SWITCH,
                    1,
                    POOL,
                    OTHER_POOL,
                    FRI_2026_03_20,
                    "typing error",
                    AT,
                    LocalDate.of(2026, 3, 30),
                    AT,
                    List.of("from-pool-differs")),
            new SwitchTermDropped(MEMBERSHIP, SWITCH, "obligation-1", AT),
            new PoolJoinReported(
                    MEMBERSHIP,
                    "notice-1",
                    POOL,
                    FRI_2026_03_20,
                    AT,
                    LocalDate.of(2026, 3, 30),
                    List.of("to-pool-not-accredited")),
            new PoolLeaveReported(MEMBERSHIP, "notice-2", POOL, FRI_2026_03_27, AT, LocalDate.of(2026, 3, 30)),
            new PoolStatementKept(
                    MEMBERSHIP,
                    "KZ32LAA00012345",
                    MON_2026_01_05,
                    OTHER_POOL,
                    "LEFT",
                    FRI_2026_03_27,
                    AT,
                    LocalDate.of(2026, 3, 30)),
            new PoolSwitchContested(MEMBERSHIP, SWITCH, "договор с этим пулом не заключали", AT),
            new PoolSwitchWithdrawn(MEMBERSHIP, SWITCH, "TOLD_BY_CORRECTION", "switch-2", AT),
            new SwitchNoticeLapsed(MEMBERSHIP, SWITCH, "obligation-1", FRI_2026_03_27, AT),
            new SwitchTimelinessRecorded(
                    MEMBERSHIP, SWITCH, "obligation-1", "LATE", 1, FRI_2026_03_27, LocalDate.of(2026, 3, 30), AT));

    static final List<MismatchEvent> MISMATCH_EVENTS = List.of(
            new MismatchOpened(
                    "mismatch-1",
                    MEMBERSHIP,
                    SWITCH,
                    "KZ32LAA00012345",
                    MON_2026_01_05,
                    1,
                    "term-1",
                    "DIFFERENT_POOLS",
                    POOL,
                    FRI_2026_03_20,
                    OTHER_POOL,
                    FRI_2026_03_20,
                    LocalDate.of(2026, 3, 30),
                    AT),
            new MismatchTermKnown("mismatch-1", "term-1", LocalDate.of(2026, 4, 13), AT),
            new MismatchWordsChanged("mismatch-1", POOL, FRI_2026_03_20, OTHER_POOL, FRI_2026_03_27, AT),
            new MismatchSettled("mismatch-1", 1, "MET", AT),
            new MismatchClosed("mismatch-1", 1, "договор с пулом представлен", "officer-demo", AT, "NO_MOVE"));

    static String idOf(Object event) {
        return switch (event) {
            case PoolEvent pool -> pool.poolId();
            case MembersConcerned concerned -> concerned.partId();
            case RegisterEvent register -> register.registerId();
            case MembershipEvent membership -> membership.membershipId();
            case MismatchEvent mismatch -> mismatch.mismatchId();
            default -> throw new IllegalArgumentException("not an event of ours: " + event);
        };
    }

    private Samples() {}
}
