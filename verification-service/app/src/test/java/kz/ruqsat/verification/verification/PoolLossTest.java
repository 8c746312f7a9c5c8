package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.NUMBER;
import static kz.ruqsat.verification.verification.Cases.SWITCH;
import static kz.ruqsat.verification.verification.Cases.ended;
import static kz.ruqsat.verification.verification.Cases.known;
import static kz.ruqsat.verification.verification.Cases.linked;
import static kz.ruqsat.verification.verification.Cases.move;
import static kz.ruqsat.verification.verification.Cases.opened;
import static kz.ruqsat.verification.verification.Cases.row;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A licensee whose pool is lost names another one; the cases' moves lead from pool-1 to pool-2. */
class PoolLossTest {

    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    private static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);

    private static final PoolLossKnown LOST = lost("pool-1");
    private static final PoolSwitchKnown MOVED = known(THU_2026_03_26, PoolSwitchKnown.MINER, LATER);
    private static final PoolSwitchReportReceived REPORTED =
            new PoolSwitchReportReceived(ID, SWITCH, THU_2026_03_26, List.of(), LATER);
    private static final PoolLossAnswered ANSWERED = new PoolLossAnswered(ID, "loss-1", SWITCH, LATER);
    private static final NoteReportedSwitch REPORT = new NoteReportedSwitch(ID, move(THU_2026_03_26), List.of(), LATER);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);
    private final Object[] licensed = {opened(row("R1", RequirementState.MET, true)), linked()};

    @Test
    void it_is_noted_once() {
        verification.given(licensed).when(note("pool-1")).expectEvents(LOST);
        verification.given(licensed).andGiven(LOST).when(note("pool-1")).expectNoEvents();
    }

    @Test
    void whose_licence_has_ended_by_then_is_not_concerned() {
        verification
                .given(licensed)
                .andGiven(ended(FRI_2026_03_20, null))
                .when(note("pool-1"))
                .expectNoEvents();
        verification
                .given(licensed)
                .andGiven(ended(FRI_2026_03_20.plusDays(1), null))
                .when(note("pool-1"))
                .expectEvents(LOST);
    }

    @Test
    void the_notice_of_a_move_elsewhere_answers_it_once() {
        verification.given(licensed).andGiven(LOST).when(REPORT).expectEvents(MOVED, REPORTED, ANSWERED);
        verification
                .given(licensed)
                .andGiven(LOST, MOVED, REPORTED, ANSWERED)
                .when(REPORT)
                .expectNoEvents();
    }

    @Test
    void a_notice_that_came_before_the_word_of_the_register_answers_it_too() {
        verification
                .given(licensed)
                .andGiven(MOVED, REPORTED)
                .when(note("pool-1"))
                .expectEvents(LOST, ANSWERED);
    }

    @Test
    void what_only_a_pool_states_does_not_answer_it() {
        verification
                .given(licensed)
                .andGiven(known(THU_2026_03_26, PoolSwitchKnown.POOL, LATER))
                .when(note("pool-1"))
                .expectEvents(LOST);
    }

    @Test
    void a_move_to_the_lost_pool_does_not_answer_it() {
        verification
                .given(licensed)
                .andGiven(MOVED, REPORTED)
                .when(note("pool-2"))
                .expectEvents(lost("pool-2"));
    }

    @Test
    void a_correction_that_names_another_pool_answers_it() {
        var another = new PoolMove(SWITCH, NUMBER, FRI_2026_03_20, "I", "pool-1", "pool-3", THU_2026_03_26, "E2");
        verification
                .given(licensed)
                .andGiven(MOVED, REPORTED, lost("pool-2"))
                .when(new NoteCorrectedSwitch(ID, another, 1, "typing error", LATER, LATER))
                .expectEvents(
                        new PoolSwitchCorrectionReceived(
                                ID,
                                SWITCH,
                                NUMBER,
                                FRI_2026_03_20,
                                "I",
                                1,
                                "pool-1",
                                "pool-3",
                                THU_2026_03_26,
                                "typing error",
                                null,
                                "E2",
                                LATER,
                                LATER),
                        ANSWERED);
    }

    private static NotePoolLoss note(String pool) {
        return new NotePoolLoss(
                ID, "loss-1", pool, "WITHDRAWN", FRI_2026_03_20, "№ 25-НҚ", 2, FRI_2026_03_20, "E2", LATER);
    }

    private static PoolLossKnown lost(String pool) {
        return new PoolLossKnown(
                ID, "loss-1", pool, "WITHDRAWN", FRI_2026_03_20, "№ 25-НҚ", 2, FRI_2026_03_20, "E2", LATER);
    }
}
