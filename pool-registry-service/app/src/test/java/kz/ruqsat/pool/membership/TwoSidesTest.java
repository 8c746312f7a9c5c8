package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.B;
import static kz.ruqsat.pool.membership.Members.C;
import static kz.ruqsat.pool.membership.Members.FRI_2026_03_20;
import static kz.ruqsat.pool.membership.Members.MON_2026_04_20;
import static kz.ruqsat.pool.membership.Members.joined;
import static kz.ruqsat.pool.membership.Members.left;
import static kz.ruqsat.pool.membership.Members.openedIn;
import static kz.ruqsat.pool.membership.Members.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever order the words of the two sides arrive in, and however often, they end in the same membership. */
class TwoSidesTest {

    private static final List<Object> ONE_MOVE =
            List.of(report(A, B, FRI_2026_03_20), joined(B, FRI_2026_03_20), left(A, FRI_2026_03_20));

    @Property
    void one_move_ends_in_one_reconciled_switch_with_one_id(@ForAll("wordsOfOneMove") List<Object> words) {
        var membership = hear(words);

        assertThat(membership).isEqualTo(hear(ONE_MOVE));
        assertThat(membership.switches().inOrder()).singleElement().satisfies(move -> {
            assertThat(move.id()).isEqualTo(Members.switchTo(B, FRI_2026_03_20));
            assertThat(move.reconciled()).isTrue();
        });
    }

    /** Days told and stated up to three days apart: only the id may differ, for it keeps the day named first. */
    @Property
    void two_moves_in_a_row_end_in_the_same_course(@ForAll("wordsOfTwoMoves") TwoMoves moves) {
        var membership = hear(moves.shuffled());

        assertThat(membership.statements()).isEqualTo(hear(moves.inOrder()).statements());
        assertThat(membership.switches().inOrder())
                .extracting(PoolSwitch::fromPoolId, PoolSwitch::toPoolId, PoolSwitch::on, PoolSwitch::statedOn)
                .containsExactly(
                        tuple(A, B, FRI_2026_03_20, moves.firstStated()),
                        tuple(B, C, MON_2026_04_20, moves.secondStated()));
        assertThat(membership.switches().inOrder()).allMatch(PoolSwitch::reconciled);
        assertThat(membership.poolOn(MON_2026_04_20)).contains(C);
    }

    @Provide
    Arbitrary<List<Object>> wordsOfOneMove() {
        var repeats = Arbitraries.of(ONE_MOVE).list().ofMaxSize(6);
        return Combinators.combine(repeats, Arbitraries.longs()).as((more, seed) -> {
            var words = new ArrayList<>(ONE_MOVE);
            words.addAll(more);
            Collections.shuffle(words, new Random(seed));
            return words;
        });
    }

    @Provide
    Arbitrary<TwoMoves> wordsOfTwoMoves() {
        var apart = Arbitraries.integers().between(-3, 3);
        return Combinators.combine(apart, apart, Arbitraries.longs())
                .as((first, second, seed) ->
                        new TwoMoves(FRI_2026_03_20.plusDays(first), MON_2026_04_20.plusDays(second), seed));
    }

    record TwoMoves(LocalDate firstStated, LocalDate secondStated, long seed) {

        List<Object> inOrder() {
            return List.of(
                    report(A, B, FRI_2026_03_20),
                    joined(B, firstStated),
                    left(A, firstStated),
                    report(B, C, MON_2026_04_20),
                    joined(C, secondStated),
                    left(B, secondStated));
        }

        List<Object> shuffled() {
            var words = new ArrayList<>(inOrder());
            Collections.shuffle(words, new Random(seed));
            return words;
        }
    }

    private static MembershipState hear(List<Object> words) {
        return Words.heard(openedIn(A), words);
    }
}
