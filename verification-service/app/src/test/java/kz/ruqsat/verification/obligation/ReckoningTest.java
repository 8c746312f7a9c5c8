package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.DUE;
import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReckoningTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-18T23:59:59, RUNNING, 4, 0",
        "2026-03-19T00:00:00, RUNNING, 3, 0",
        "2026-03-19T23:59:59, RUNNING, 3, 0",
        "2026-03-20T00:00:00, DUE_SOON, 2, 0",
        "2026-03-22T12:00:00, DUE_SOON, 2, 0",
        "2026-03-26T23:59:59, DUE_SOON, 1, 0",
        "2026-03-27T00:00:00, DUE_TODAY, 0, 0",
        "2026-03-27T23:59:59, DUE_TODAY, 0, 0",
        "2026-03-28T00:00:00, OVERDUE, , 1",
        "2026-03-28T00:00:01, OVERDUE, , 1",
        "2026-03-30T18:30:00, OVERDUE, , 1",
        "2026-03-30T18:30:01, OVERDUE, , 2"
    })
    void a_running_term_is_told_by_its_due_instant(
            String now, ObligationStatus status, @Nullable Integer left, Integer late) {
        var reckoning = at(at(now));

        assertThat(reckoning.status(Standing.RUNNING, DUE)).isEqualTo(status);
        assertThat(reckoning.workingDaysLeft(Standing.RUNNING, FRI_2026_03_27, DUE))
                .isEqualTo(left);
        assertThat(reckoning.workingDaysLate(Standing.RUNNING, FRI_2026_03_27, DUE, 0))
                .isEqualTo(late);
    }

    @ParameterizedTest
    @EnumSource(names = {"LAPSED", "FULFILLED", "FULFILLED_LATE", "CANCELLED"})
    void what_is_recorded_is_told_whatever_the_time(Standing standing) {
        for (var now : new Instant[] {DUE.minusSeconds(1), DUE, DUE.plusSeconds(1)}) {
            assertThat(at(now).status(standing, DUE).name()).isEqualTo(standing.name());
            assertThat(at(now).workingDaysLeft(standing, FRI_2026_03_27, DUE)).isNull();
        }
    }

    @Test
    void a_lapsed_term_grows_later_and_a_done_one_does_not() {
        var muchLater = at(at("2026-04-15T10:00"));

        assertThat(muchLater.workingDaysLate(Standing.LAPSED, FRI_2026_03_27, DUE, 0))
                .isEqualTo(13);
        assertThat(muchLater.workingDaysLate(Standing.FULFILLED_LATE, FRI_2026_03_27, DUE, 2))
                .isEqualTo(2);
        assertThat(muchLater.workingDaysLate(Standing.FULFILLED, FRI_2026_03_27, DUE, 0))
                .isZero();
    }

    @Test
    void where_the_calendar_ends_terms_are_due_soon_and_nothing_breaks() {
        var theEnd = at(at("2027-12-30T10:00"));
        var afterTheEnd = at(at("2031-06-01T10:00"));
        var lastDay = LocalDate.of(2027, 12, 31);
        var lastInstant = at("2028-01-01T00:00");

        assertThat(theEnd.status(Standing.RUNNING, lastInstant)).isEqualTo(ObligationStatus.DUE_SOON);
        assertThat(afterTheEnd.status(Standing.RUNNING, lastInstant)).isEqualTo(ObligationStatus.OVERDUE);
        assertThat(afterTheEnd.workingDaysLate(Standing.LAPSED, lastDay, lastInstant, 0))
                .isNull();
    }

    /** Whatever the term and the instant: soon means at most two working days left, and never more. */
    @Property
    void soon_is_two_working_days(
            @ForAll @IntRange(max = 1500) int day,
            @ForAll @IntRange(min = 1, max = 20) int workingDays,
            @ForAll @IntRange(max = 40 * 24 * 60) int minutes) {
        var due =
                Terms.calendars(InstantSource.fixed(Terms.ARMED)).knownNow().dueDate(FIRST.plusDays(day), workingDays);
        var now = FIRST.plusDays(day)
                .atStartOfDay(Terms.ALMATY)
                .plusMinutes(minutes)
                .toInstant();
        var reckoning = at(now);
        var status = reckoning.status(Standing.RUNNING, due.dueAt());
        var left = reckoning.workingDaysLeft(Standing.RUNNING, due.dueOn(), due.dueAt());

        switch (status) {
            case OVERDUE -> assertThat(now).isAfterOrEqualTo(due.dueAt());
            case DUE_TODAY -> assertThat(left).isZero();
            case DUE_SOON -> assertThat(left).isBetween(1, 2);
            case RUNNING -> assertThat(left).isGreaterThan(2);
            case PAUSED, LAPSED, FULFILLED, FULFILLED_LATE, CANCELLED -> throw new AssertionError(status);
        }
    }

    private static Reckoning at(Instant now) {
        return Reckoning.at(
                now, Terms.calendars(InstantSource.fixed(Terms.ARMED)).knownNow(), 2);
    }

    private static Instant at(String local) {
        return Terms.at(local);
    }
}
