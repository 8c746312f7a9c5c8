package kz.ruqsat.pool.mismatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.ruqsat.pool.membership.Conversation;
import kz.ruqsat.pool.membership.MembershipState;
import kz.ruqsat.pool.mismatch.MismatchPolicy.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The licensee is silent or names pool A or B; the pools are silent, or A or B states a join: nine ends. */
class NineCombinationsTest {

    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final LocalDate SAT_2026_03_21 = LocalDate.of(2026, 3, 21);
    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-04-27T05:00:00Z");

    private final Conversation talk = Conversation.inPool("home");

    @ParameterizedTest(name = "licensee {0}, pool {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            -, -, -
            -, A, -
            -, B, -
            A, -, POOL_SILENT A
            B, -, POOL_SILENT B
            A, A, -
            B, B, -
            A, B, DIFFERENT_POOLS A B
            B, A, DIFFERENT_POOLS B A
            """)
    void open_a_case_or_not_in_whatever_order_the_words_come(String told, String stated, String expected) {
        for (var poolFirst : List.of(true, false)) {
            var words = Conversation.inPool("home");
            if (poolFirst && stated != null) {
                words.states(stated, FRI_2026_03_20);
            }
            if (told != null) {
                words.tells(told, FRI_2026_03_20);
            }
            if (!poolFirst && stated != null) {
                words.states(stated, FRI_2026_03_20);
            }
            assertThat(found(words.state())).isEqualTo(expected == null ? List.of() : List.of(expected));
        }
    }

    @Nested
    class The_licensee_is_silent {

        @Test
        void until_its_own_term_lapses_the_case_is_that_term() {
            talk.states("A", FRI_2026_03_20);
            assertThat(found(talk.state())).isEmpty();
            talk.lapses("A");
            assertThat(found(talk.state())).containsExactly("MINER_SILENT A");
        }

        @Test
        void and_tells_after_all() {
            talk.states("A", FRI_2026_03_20);
            talk.lapses("A");
            assertThat(statuses()).containsExactly("MINER_SILENT OPEN");
            talk.tells("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("MINER_SILENT MET");
        }

        @Test
        void and_tells_that_it_joined_in_addition() {
            talk.states("A", FRI_2026_03_20);
            talk.lapses("A");
            statuses();
            talk.tellsJoin("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("MINER_SILENT OVERTAKEN");
        }
    }

    @Nested
    class The_pool_is_silent {

        @Test
        void and_states_the_move_after_all() {
            talk.tells("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("POOL_SILENT OPEN");
            talk.states("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("POOL_SILENT MET");
        }

        @Test
        void and_states_another_day_until_one_of_the_two_names_the_day_of_the_other() {
            talk.tells("A", FRI_2026_03_20);
            statuses();
            talk.states("A", SAT_2026_03_21);
            assertThat(statuses()).containsExactly("DAYS_DIFFER OPEN", "POOL_SILENT OVERTAKEN");
            var corrected = talk.copy();
            talk.states("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DAYS_DIFFER MET", "POOL_SILENT OVERTAKEN");
            corrected.corrects("A", "A", SAT_2026_03_21);
            assertThat(found(corrected.state())).isEmpty();
        }
    }

    @Nested
    class They_name_different_pools {

        @Test
        void and_the_licensee_corrects_itself() {
            talk.tells("A", FRI_2026_03_20);
            talk.states("B", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DIFFERENT_POOLS OPEN");
            talk.corrects("A", "B", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DIFFERENT_POOLS MET");
        }

        @Test
        void and_the_pool_that_the_licensee_named_confirms_it() {
            talk.tells("A", FRI_2026_03_20);
            talk.states("B", FRI_2026_03_20);
            statuses();
            talk.states("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DIFFERENT_POOLS MET");
        }

        @Test
        void and_the_licensee_corrects_itself_to_a_third() {
            talk.tells("A", FRI_2026_03_20);
            talk.states("B", FRI_2026_03_20);
            statuses();
            talk.corrects("A", "C", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DIFFERENT_POOLS OPEN");
            assertThat(found(talk.state())).containsExactly("DIFFERENT_POOLS C B");
        }

        @Test
        void months_apart_they_speak_of_two_moves() {
            talk.tells("A", FRI_2026_03_20);
            talk.states("B", FRI_2026_03_20.plusDays(8));
            assertThat(found(talk.state())).containsExactly("POOL_SILENT A");
        }
    }

    @Nested
    class The_licensee_says_that_there_was_no_move {

        @Test
        void and_the_case_does_not_wait_for_its_term() {
            talk.states("A", FRI_2026_03_20);
            talk.contests("A");
            assertThat(statuses()).containsExactly("MOVE_CONTESTED OPEN");
            talk.lapses("A");
            assertThat(statuses()).containsExactly("MOVE_CONTESTED OPEN");
        }

        @Test
        void after_its_term_passed_and_one_case_takes_the_place_of_the_other() {
            talk.states("A", FRI_2026_03_20);
            talk.lapses("A");
            statuses();
            talk.contests("A");
            assertThat(statuses()).containsExactly("MINER_SILENT OVERTAKEN", "MOVE_CONTESTED OPEN");
        }

        @Test
        void and_tells_of_it_after_all() {
            talk.states("A", FRI_2026_03_20);
            talk.contests("A");
            statuses();
            talk.tells("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("MOVE_CONTESTED MET");
        }

        @Test
        void and_an_officer_finds_so() {
            talk.states("A", FRI_2026_03_20);
            talk.contests("A");
            statuses();
            talk.isFoundNotToHaveMoved("A");
            assertThat(statuses()).containsExactly("MOVE_CONTESTED OVERTAKEN");
            assertThat(found(talk.state())).isEmpty();
            talk.states("A", FRI_2026_03_20);
            assertThat(found(talk.state())).isEmpty();
        }

        @Test
        void but_that_it_moved_elsewhere_and_both_are_cases() {
            talk.states("A", FRI_2026_03_20);
            talk.tells("B", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("DIFFERENT_POOLS OPEN");
            talk.contests("A");
            assertThat(statuses())
                    .containsExactly("DIFFERENT_POOLS OVERTAKEN", "MOVE_CONTESTED OPEN", "POOL_SILENT OPEN");
        }
    }

    @Nested
    class A_case {

        @Test
        void closed_by_an_officer_stays_closed_until_other_words_come() {
            talk.tells("A", FRI_2026_03_20);
            assertThat(statuses()).containsExactly("POOL_SILENT OPEN");
            var id = cases.keySet().iterator().next();
            cases.get(id).add(new MismatchClosed(id, 1, "contract seen", "officer-demo", NOW, null));
            assertThat(statuses()).containsExactly("POOL_SILENT CLOSED_BY_OFFICER");
            talk.corrects("A", "A", SAT_2026_03_21);
            assertThat(statuses()).containsExactly("POOL_SILENT OPEN");
            assertThat(MismatchState.of(cases.get(id)).opened().round()).isEqualTo(2);
        }

        @Test
        void of_an_earlier_round_takes_no_term_of_a_later_one() {
            talk.tells("A", FRI_2026_03_20);
            statuses();
            var id = cases.keySet().iterator().next();
            var stale = new MismatchTermKnown(id, "another-term", MON_2026_06_01, NOW);
            cases.get(id).add(stale);
            assertThat(MismatchState.of(cases.get(id)).dueOn()).isNull();
        }
    }

    /** The words of one move of each kind, in any order and any number of times. */
    @Property(tries = 200)
    void whatever_the_order_the_same_cases_stand_in_the_end(@ForAll("words") List<Word> words) {
        var inOrder = Conversation.inPool("home");
        words.stream().distinct().sorted().forEach(word -> word.say(inOrder));
        var shuffled = Conversation.inPool("home");
        words.forEach(word -> word.say(shuffled));

        assertThat(found(shuffled.state())).isEqualTo(found(inOrder.state()));
    }

    private enum Word {
        TELL_A,
        STATE_A,
        STATE_B_LATER,
        LEFT_HOME;

        void say(Conversation talk) {
            switch (this) {
                case TELL_A -> talk.tells("A", FRI_2026_03_20);
                case STATE_A -> talk.states("A", FRI_2026_03_20);
                case STATE_B_LATER -> talk.states("B", FRI_2026_03_20.plusDays(30));
                case LEFT_HOME -> talk.statesLeave("home", FRI_2026_03_20);
            }
        }
    }

    @Provide
    Arbitrary<List<Word>> words() {
        return Combinators.combine(Arbitraries.of(Word.class).list().ofMaxSize(10), Arbitraries.longs())
                .as((more, seed) -> {
                    var words = new ArrayList<>(more);
                    Collections.shuffle(words, new Random(seed));
                    return words;
                });
    }

    private static List<String> found(MembershipState state) {
        return Disputes.of(state).stream()
                .map(one -> Stream.of(one.reason().name(), one.toldPoolId(), one.statedPoolId())
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow())
                .sorted()
                .toList();
    }

    private final Map<String, List<MismatchEvent>> cases = new TreeMap<>();

    /** Lets the cases hear what is said by now; how each stands. */
    private List<String> statuses() {
        MismatchSaga.wordsById(talk.state(), FRI_2026_03_20, NOW).forEach((id, words) -> hear(id, words));
        return cases.values().stream()
                .filter(events -> !events.isEmpty())
                .map(MismatchState::of)
                .map(state -> state.dispute().reason() + " " + state.status())
                .sorted()
                .toList();
    }

    private void hear(String id, Words words) {
        var events = cases.computeIfAbsent(id, key -> new ArrayList<>());
        events.addAll(MismatchPolicy.decide(id, MismatchState.of(events), words));
        assertThat(MismatchPolicy.decide(id, MismatchState.of(events), words)).isEmpty();
        if (events.isEmpty()) {
            cases.remove(id);
        }
    }
}
