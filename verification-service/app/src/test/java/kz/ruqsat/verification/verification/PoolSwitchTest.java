package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.FRI_2026_03_20;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.SWITCH;
import static kz.ruqsat.verification.verification.Cases.THU_2026_03_26;
import static kz.ruqsat.verification.verification.Cases.corrected;
import static kz.ruqsat.verification.verification.Cases.known;
import static kz.ruqsat.verification.verification.Cases.linked;
import static kz.ruqsat.verification.verification.Cases.move;
import static kz.ruqsat.verification.verification.Cases.reportReceived;
import static kz.ruqsat.verification.verification.Cases.twoRows;
import static kz.ruqsat.verification.verification.PoolSwitchKnown.MINER;
import static kz.ruqsat.verification.verification.PoolSwitchKnown.POOL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PoolSwitchTest {

    private static final Instant MUCH_LATER = Instant.parse("2026-03-30T05:00:00Z");

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void a_pool_states_it_first() {
        verification
                .given(twoRows(), linked())
                .when(observed(FRI_2026_03_20))
                .expectEvents(known(FRI_2026_03_20, POOL, LATER));
    }

    @Test
    void the_licensee_tells_it_first() {
        verification
                .given(twoRows(), linked())
                .when(reported(FRI_2026_03_20))
                .expectEvents(known(FRI_2026_03_20, MINER, MUCH_LATER), reportReceived(FRI_2026_03_20, MUCH_LATER));
    }

    @Test
    void a_notice_after_the_pool_keeps_the_date_that_is_known() {
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, POOL, LATER))
                .when(reported(THU_2026_03_26))
                .expectEvents(reportReceived(THU_2026_03_26, MUCH_LATER));
    }

    @Test
    void a_pool_after_the_notice_changes_nothing() {
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, MINER, LATER), reportReceived(FRI_2026_03_20, LATER))
                .when(observed(THU_2026_03_26))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_same_word_again_changes_nothing() {
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, POOL, LATER))
                .when(observed(FRI_2026_03_20))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, POOL, LATER), reportReceived(FRI_2026_03_20, LATER))
                .when(reported(FRI_2026_03_20))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Nested
    class A_correction {

        @Test
        void of_the_word_from_which_the_term_is_counted_counts_it_anew() {
            verification
                    .given(
                            twoRows(),
                            linked(),
                            known(FRI_2026_03_20, MINER, LATER),
                            reportReceived(FRI_2026_03_20, LATER))
                    .when(correction(THU_2026_03_26, 1))
                    .expectEvents(corrected(THU_2026_03_26, 1, 0));
        }

        @Test
        void counts_on_from_the_last_one() {
            verification
                    .given(
                            twoRows(),
                            linked(),
                            known(FRI_2026_03_20, MINER, LATER),
                            reportReceived(FRI_2026_03_20, LATER),
                            corrected(THU_2026_03_26, 1, 0))
                    .when(correction(FRI_2026_03_20, 2))
                    .expectEvents(corrected(FRI_2026_03_20, 2, 1));
        }

        @Test
        void does_not_move_a_term_that_a_pool_began() {
            verification
                    .given(
                            twoRows(),
                            linked(),
                            known(FRI_2026_03_20, POOL, LATER),
                            reportReceived(FRI_2026_03_20, LATER))
                    .when(correction(THU_2026_03_26, 1))
                    .expectEvents(corrected(THU_2026_03_26, 1, null));
        }

        @Test
        void of_something_else_than_the_day_leaves_the_term() {
            verification
                    .given(
                            twoRows(),
                            linked(),
                            known(FRI_2026_03_20, MINER, LATER),
                            reportReceived(FRI_2026_03_20, LATER))
                    .when(correction(FRI_2026_03_20, 1))
                    .expectEvents(corrected(FRI_2026_03_20, 1, null));
        }

        @Test
        void that_came_before_changes_nothing() {
            verification
                    .given(
                            twoRows(),
                            linked(),
                            known(FRI_2026_03_20, MINER, LATER),
                            reportReceived(FRI_2026_03_20, LATER),
                            corrected(THU_2026_03_26, 1, 0))
                    .when(correction(THU_2026_03_26, 1))
                    .expectNoEvents();
        }

        private NoteCorrectedSwitch correction(LocalDate on, int number) {
            return new NoteCorrectedSwitch(ID, move(on), number, "typing error", LATER, LATER);
        }
    }

    @Test
    void what_was_no_move_is_taken_back_once() {
        var withdrawn = new NoteWithdrawnSwitch(ID, SWITCH, "JOINED_IN_ADDITION", LATER);
        var takenBack = new PoolSwitchTakenBack(ID, SWITCH, 0, "JOINED_IN_ADDITION", LATER);
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, POOL, LATER))
                .when(withdrawn)
                .expectEvents(takenBack);
        verification
                .given(twoRows(), linked(), known(FRI_2026_03_20, POOL, LATER), takenBack)
                .when(withdrawn)
                .expectNoEvents();
    }

    private static NoteObservedSwitch observed(LocalDate on) {
        return new NoteObservedSwitch(ID, move(on), LATER);
    }

    private static NoteReportedSwitch reported(LocalDate on) {
        return new NoteReportedSwitch(ID, move(on), List.of(), MUCH_LATER);
    }
}
