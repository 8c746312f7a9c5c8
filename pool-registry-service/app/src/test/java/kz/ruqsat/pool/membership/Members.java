package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One licensee, three pools and the days of the tests. */
final class Members {

    static final String A = "0190c8a0-0000-7000-8000-00000000000a";
    static final String B = "0190c8a0-0000-7000-8000-00000000000b";
    static final String C = "0190c8a0-0000-7000-8000-00000000000c";

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    static final LocalDate THU_2026_03_19 = LocalDate.of(2026, 3, 19);
    static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    static final LocalDate FRI_2026_03_27 = LocalDate.of(2026, 3, 27);
    static final LocalDate MON_2026_04_20 = LocalDate.of(2026, 4, 20);
    static final LocalDate THU_2029_01_04 = LocalDate.of(2029, 1, 4);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    static final Instant NOW = Instant.parse("2026-04-27T05:00:00Z");

    static final LicenceRef LICENCE = new LicenceRef("KZ32LAA00012345", MON_2026_01_05);
    static final String MEMBERSHIP = LICENCE.membershipId();
    static final String PORTAL = "portal-demo";

    private Members() {}

    static MembershipOpened openedIn(@Nullable String poolId) {
        return new MembershipOpened(
                MEMBERSHIP,
                "licence-1",
                LICENCE.number(),
                LICENCE.issuedOn(),
                THU_2029_01_04,
                "I",
                PORTAL,
                poolId,
                NOW.minusSeconds(3600));
    }

    static ReportPoolSwitch report(@Nullable String from, String to, LocalDate on) {
        return new ReportPoolSwitch(MEMBERSHIP, PORTAL, from, to, on, true, NOW, TODAY);
    }

    static RecordPoolStatement joined(String pool, LocalDate on) {
        return new RecordPoolStatement(LICENCE, pool, StatementKind.JOINED, on, NOW, TODAY);
    }

    static RecordPoolStatement left(String pool, LocalDate on) {
        return new RecordPoolStatement(LICENCE, pool, StatementKind.LEFT, on, NOW, TODAY);
    }

    static String switchTo(String pool, LocalDate statedFirst) {
        return LICENCE.switchId(pool, statedFirst);
    }

    static PoolSwitchReported reported(@Nullable String from, String to, LocalDate on, String... flags) {
        return reported(switchTo(to, on), from, to, on, false, flags);
    }

    static PoolSwitchReported reported(
            String switchId, @Nullable String from, String to, LocalDate on, boolean observed, String... flags) {
        return new PoolSwitchReported(MEMBERSHIP, switchId, from, to, on, NOW, TODAY, observed, List.of(flags));
    }

    static PoolStatementRecorded stated(String pool, StatementKind kind, LocalDate on, @Nullable String switchId) {
        return new PoolStatementRecorded(MEMBERSHIP, pool, kind.name(), on, switchId, NOW);
    }

    static PoolSwitchObserved observed(@Nullable String from, String to, LocalDate on) {
        return new PoolSwitchObserved(MEMBERSHIP, switchTo(to, on), from, to, on, NOW);
    }

    static MembershipReconciled reconciled(String switchId, LocalDate told, LocalDate stated) {
        return new MembershipReconciled(MEMBERSHIP, switchId, told, stated, NOW);
    }

    static PoolSwitchCorrected corrected(
            String switchId, int correction, @Nullable String from, String to, LocalDate on) {
        return new PoolSwitchCorrected(
                MEMBERSHIP, switchId, correction, from, to, on, "typing error", NOW, TODAY, NOW, List.of());
    }
}
