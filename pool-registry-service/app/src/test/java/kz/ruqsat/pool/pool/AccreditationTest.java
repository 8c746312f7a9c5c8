package kz.ruqsat.pool.pool;

import static kz.ruqsat.pool.pool.AccreditationStatus.ACCREDITED;
import static kz.ruqsat.pool.pool.AccreditationStatus.EXPIRED;
import static kz.ruqsat.pool.pool.AccreditationStatus.SUSPENDED;
import static kz.ruqsat.pool.pool.AccreditationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccreditationTest {

    private static final Instant SOME_TIME = Instant.parse("2026-01-12T05:00:00Z");
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    @Test
    void a_pool_is_nothing_before_its_first_day_and_accredited_from_it() {
        var accreditation = fold(accredited(MON_2026_02_02));

        assertThat(accreditation.on(MON_2026_02_02.minusDays(1))).isEmpty();
        assertThat(accreditation.accreditedOn(MON_2026_02_02.minusDays(1))).isFalse();
        assertThat(accreditation.accreditedOn(MON_2026_02_02)).isTrue();
    }

    @Test
    void each_change_holds_from_its_day_until_the_day_before_the_next() {
        var accreditation = fold(
                accredited(MON_2026_02_02),
                new PoolSuspended("p", MON_2026_03_02, "breach", "act 1", SOME_TIME),
                new PoolReinstated("p", WED_2026_04_01, "removed", "act 2", SOME_TIME),
                new PoolWithdrawn("p", FRI_2026_05_15, "request", "act 3", SOME_TIME));

        assertThat(statusOn(accreditation, MON_2026_03_02.minusDays(1))).isEqualTo(ACCREDITED);
        assertThat(statusOn(accreditation, MON_2026_03_02)).isEqualTo(SUSPENDED);
        assertThat(statusOn(accreditation, WED_2026_04_01.minusDays(1))).isEqualTo(SUSPENDED);
        assertThat(statusOn(accreditation, WED_2026_04_01)).isEqualTo(ACCREDITED);
        assertThat(statusOn(accreditation, FRI_2026_05_15.minusDays(1))).isEqualTo(ACCREDITED);
        assertThat(statusOn(accreditation, FRI_2026_05_15)).isEqualTo(WITHDRAWN);
    }

    @Test
    void of_two_changes_of_one_day_the_later_record_counts() {
        var accreditation = fold(
                accredited(MON_2026_02_02),
                new PoolSuspended("p", MON_2026_03_02, "breach", "act 1", SOME_TIME),
                new PoolReinstated("p", MON_2026_03_02, "mistake", "act 2", SOME_TIME));

        assertThat(accreditation.accreditedOn(MON_2026_03_02)).isTrue();
    }

    @Test
    void a_change_that_lies_ahead_does_not_count_yet() {
        var accreditation =
                fold(accredited(MON_2026_02_02), new PoolWithdrawn("p", FRI_2026_05_15, "request", "act 3", SOME_TIME));

        assertThat(accreditation.accreditedOn(WED_2026_04_01)).isTrue();
        assertThat(accreditation.accreditedOn(FRI_2026_05_15)).isFalse();
    }

    @Test
    void after_its_last_day_it_has_expired_whether_that_is_recorded_or_lies_ahead() {
        var untilMarch = new PoolAccredited(
                "p", "Пул", "Пул", "230540000004", MON_2026_02_02, WED_2026_04_01.minusDays(1), "act 0", SOME_TIME);
        var expired = new PoolExpired("p", WED_2026_04_01, "act 0", SOME_TIME);

        for (var accreditation : List.of(fold(untilMarch), fold(untilMarch, expired))) {
            assertThat(statusOn(accreditation, WED_2026_04_01.minusDays(1))).isEqualTo(ACCREDITED);
            assertThat(statusOn(accreditation, WED_2026_04_01)).isEqualTo(EXPIRED);
            assertThat(accreditation.on(FRI_2026_05_15).orElseThrow().from()).isEqualTo(WED_2026_04_01);
            assertThat(accreditation.on(FRI_2026_05_15).orElseThrow().basis()).isEqualTo("act 0");
        }
    }

    @Test
    void a_prolongation_moves_the_last_day_and_leaves_the_state() {
        var accreditation = fold(
                new PoolAccredited(
                        "p", "Пул", "Пул", "230540000004", MON_2026_02_02, WED_2026_04_01, "act 0", SOME_TIME),
                new PoolSuspended("p", MON_2026_03_02, "breach", "act 1", SOME_TIME),
                new PoolProlonged("p", MON_2026_03_02, FRI_2026_05_15, "request", "act 2", SOME_TIME));

        assertThat(statusOn(accreditation, FRI_2026_05_15)).isEqualTo(SUSPENDED);
        assertThat(statusOn(accreditation, FRI_2026_05_15.plusDays(1))).isEqualTo(EXPIRED);
        assertThat(accreditation.until()).contains(FRI_2026_05_15);
    }

    @Test
    void what_is_withdrawn_before_its_last_day_stays_withdrawn_after_it() {
        var accreditation = fold(
                new PoolAccredited(
                        "p", "Пул", "Пул", "230540000004", MON_2026_02_02, WED_2026_04_01, "act 0", SOME_TIME),
                new PoolWithdrawn("p", MON_2026_03_02, "request", "act 3", SOME_TIME));

        assertThat(statusOn(accreditation, FRI_2026_05_15)).isEqualTo(WITHDRAWN);
    }

    private static AccreditationStatus statusOn(Accreditation accreditation, LocalDate day) {
        return accreditation.on(day).orElseThrow().status();
    }

    private static PoolAccredited accredited(LocalDate from) {
        return new PoolAccredited("p", "Пул", "Пул", "230540000004", from, null, "act 0", SOME_TIME);
    }

    private static Accreditation fold(PoolEvent... events) {
        return List.of(events).stream().reduce(Accreditation.NONE, Accreditation::after, (a, b) -> b);
    }
}
