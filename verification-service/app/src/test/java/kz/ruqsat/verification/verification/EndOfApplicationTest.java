package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.link;
import static kz.ruqsat.verification.verification.Cases.linked;
import static kz.ruqsat.verification.verification.Cases.twoRows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ruqsat.verification.verification.CloseVerification.Reason;
import kz.ruqsat.verification.verification.RecordDecision.Decision;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EndOfApplicationTest {

    private static final CloseVerification CLOSE = new CloseVerification(ID, Reason.APPLICATION_WITHDRAWN, LATER);
    private static final VerificationClosed CLOSED = new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER);
    private static final ApplicationDecided APPROVED = new ApplicationDecided(ID, "APPROVED", LATER);

    private final AggregateTestFixture<Verification> verification = new AggregateTestFixture<>(Verification.class);

    @Test
    void a_withdrawn_application_closes_the_verification() {
        verification.given(twoRows()).when(CLOSE).expectEvents(CLOSED);
    }

    @Test
    void a_returned_application_closes_it_after_its_conclusion() {
        verification
                .given(twoRows(), new VerificationConcluded(ID, "INCOMPLETE", "no title", LATER))
                .when(new CloseVerification(ID, Reason.APPLICATION_RETURNED, LATER))
                .expectEvents(new VerificationClosed(ID, "APPLICATION_RETURNED", LATER));
    }

    @Test
    void closing_twice_changes_nothing() {
        verification
                .given(twoRows(), CLOSED)
                .when(CLOSE)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_decision_is_taken_note_of_once() {
        verification
                .given(twoRows())
                .when(new RecordDecision(ID, Decision.APPROVED, LATER))
                .expectEvents(APPROVED);
        verification
                .given(twoRows(), APPROVED)
                .when(new RecordDecision(ID, Decision.APPROVED, LATER))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_licence_is_linked_once() {
        verification.given(twoRows(), APPROVED).when(link()).expectEvents(linked());
        verification
                .given(twoRows(), APPROVED, linked())
                .when(link())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_phase_follows_from_what_happened() {
        assertThat(phase(twoRows())).isEqualTo(Phase.OPEN);
        assertThat(phase(twoRows(), Cases.concluded(Outcome.ALL_MET))).isEqualTo(Phase.CONCLUDED);
        assertThat(phase(twoRows(), APPROVED)).isEqualTo(Phase.CONCLUDED);
        assertThat(phase(twoRows(), linked())).isEqualTo(Phase.SUPERVISED);
        assertThat(phase(twoRows(), CLOSED)).isEqualTo(Phase.CLOSED);
        assertThat(phase(twoRows(), new ApplicationDecided(ID, "REFUSED", LATER)))
                .isEqualTo(Phase.CLOSED);
    }

    private static Phase phase(VerificationEvent... events) {
        return VerificationState.fold(List.of(events)).orElseThrow().phase();
    }
}
