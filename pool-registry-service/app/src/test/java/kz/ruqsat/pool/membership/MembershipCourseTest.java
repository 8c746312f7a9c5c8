package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.C;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_27;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.MON_2026_01_05;
import static kz.ruqsat.pool.membership.Members.MON_2026_04_20;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.THU_2029_01_04;
import static kz.ruqsat.pool.membership.Members.TODAY;
import static kz.ruqsat.pool.membership.Members.joined;
import static kz.ruqsat.pool.membership.Members.left;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.membership.MembershipCourse.Held;
import kz.ruqsat.pool.membership.MembershipCourse.Interval;
import kz.ruqsat.pool.membership.MembershipCourse.Stay;
import kz.ruqsat.pool.membership.MembershipCourse.Word;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** In which pool on which day, by whose word. */
class MembershipCourseTest {

    private static final LocalDate LAST_DAY = THU_2029_01_04;

    @Test
    void a_move_a_second_pool_and_a_leave_follow_one_another_without_a_gap() {
        var state = Words.heard(
                report(A, B, FRI_2026_03_20),
                joined(B, FRI_2026_03_20),
                new ReportPoolJoin(MEMBERSHIP, PORTAL, C, FRI_2026_03_27, true, NOW, TODAY),
                new ReportPoolLeave(MEMBERSHIP, PORTAL, B, MON_2026_04_20, NOW, TODAY));

        assertThat(state.course().intervals())
                .extracting(Interval::from, Interval::until, Interval::pools)
                .containsExactly(
                        tuple(MON_2026_01_05, FRI_2026_03_20.minusDays(1), List.of(new Held(A, Word.APPLICATION))),
                        tuple(FRI_2026_03_20, FRI_2026_03_27.minusDays(1), List.of(new Held(B, Word.BOTH))),
                        tuple(
                                FRI_2026_03_27,
                                MON_2026_04_20.minusDays(1),
                                List.of(new Held(B, Word.BOTH), new Held(C, Word.LICENSEE))),
                        tuple(MON_2026_04_20, LAST_DAY, List.of(new Held(C, Word.LICENSEE))));
        assertThat(state.course().stays())
                .containsExactly(
                        new Stay(A, MON_2026_01_05, FRI_2026_03_20.minusDays(1), Word.APPLICATION),
                        new Stay(B, FRI_2026_03_20, MON_2026_04_20.minusDays(1), Word.BOTH),
                        new Stay(C, FRI_2026_03_27, LAST_DAY, Word.LICENSEE));
    }

    @Test
    void a_word_of_the_pool_alone_says_so_and_a_licensee_that_left_is_nowhere() {
        var state = Words.heard(
                joined(B, FRI_2026_03_20), new ReportPoolLeave(MEMBERSHIP, PORTAL, B, FRI_2026_03_27, NOW, TODAY));

        assertThat(state.course().intervals().get(1).pools()).containsExactly(new Held(B, Word.POOL));
        assertThat(state.course().intervals().getLast().pools()).isEmpty();
        assertThat(state.course().intervals().getLast().because()).hasSize(1);
    }

    @Property(tries = 300)
    void every_day_of_the_licence_is_in_one_interval_and_gaps_and_overlaps_are_explained(
            @ForAll("words") List<Object> words, @ForAll boolean poolInApplication) {
        var state = Words.heard(openedIn(poolInApplication ? A : null), words);

        var intervals = state.course().intervals();
        assertThat(intervals.getFirst().from()).isEqualTo(MON_2026_01_05);
        assertThat(intervals.getLast().until()).isEqualTo(LAST_DAY);
        for (int i = 0; i < intervals.size(); i++) {
            var one = intervals.get(i);
            assertThat(one.until()).isAfterOrEqualTo(one.from());
            assertThat(one.pools()).extracting(Held::poolId).doesNotHaveDuplicates();
            if (i > 0) {
                assertThat(one.from()).isEqualTo(intervals.get(i - 1).until().plusDays(1));
                assertThat(one.because()).isNotEmpty();
            }
        }
        assertThat(intervals.stream().filter(one -> one.pools().isEmpty()))
                .allMatch(one -> hasUntil(state, StatementKind.LEFT, one) || !poolInApplication);
        assertThat(intervals.stream().filter(one -> one.pools().size() > 1))
                .allMatch(one -> hasUntil(state, StatementKind.JOINED, one));
        assertThat(state.course().stays()).allMatch(stay -> !stay.until().isBefore(stay.from()));
    }

    private static boolean hasUntil(MembershipState state, StatementKind kind, Interval interval) {
        return state.notices().stream()
                .anyMatch(one -> one.kind() == kind && !one.on().isAfter(interval.from()));
    }

    @Provide
    Arbitrary<List<Object>> words() {
        var pools = Arbitraries.of(A, B, C);
        var days = Arbitraries.integers().between(0, 110).map(MON_2026_01_05::plusDays);
        Arbitrary<Object> word = Combinators.combine(
                        pools, days, Arbitraries.integers().between(0, 4))
                .as((pool, day, kind) -> switch (kind) {
                    case 0 -> report(null, pool, day);
                    case 1 -> joined(pool, day);
                    case 2 -> left(pool, day);
                    case 3 -> new ReportPoolJoin(MEMBERSHIP, PORTAL, pool, day, true, NOW, TODAY);
                    default -> new ReportPoolLeave(MEMBERSHIP, PORTAL, pool, day, NOW, TODAY);
                });
        return word.list().ofMaxSize(12);
    }
}
