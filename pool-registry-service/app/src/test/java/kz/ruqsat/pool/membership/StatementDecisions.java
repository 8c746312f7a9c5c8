package kz.ruqsat.pool.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What lines of pools come to: a line is decided on together with many, so there is no command to send. */
final class StatementDecisions {

    private List<MembershipEvent> given = List.of();
    private StatementDecision decision = StatementDecision.accepted();

    StatementDecisions given(MembershipEvent... events) {
        given = List.of(events);
        return this;
    }

    StatementDecisions when(RecordPoolStatement line) {
        decision = StatementPolicy.decide(MembershipRecord.of(given), line);
        return this;
    }

    StatementDecisions expectEvents(MembershipEvent... events) {
        assertThat(decision.events()).containsExactly(events);
        return this;
    }

    StatementDecisions expectNoEvents() {
        assertThat(decision.events()).isEmpty();
        return this;
    }

    StatementDecisions expectResultMessagePayload(StatementOutcome outcome) {
        assertThat(decision.outcome()).isEqualTo(outcome);
        return this;
    }
}
