package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.FRI_2026_03_20;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.THU_2026_03_26;
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

    private static NoteObservedSwitch observed(LocalDate on) {
        return new NoteObservedSwitch(ID, move(on), LATER);
    }

    private static NoteReportedSwitch reported(LocalDate on) {
        return new NoteReportedSwitch(ID, move(on), List.of(), MUCH_LATER);
    }
}
