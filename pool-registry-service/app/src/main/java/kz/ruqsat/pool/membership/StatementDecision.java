package kz.ruqsat.pool.membership;

import java.util.List;

/** What one line of a pool comes to. */
record StatementDecision(StatementOutcome outcome, List<MembershipEvent> events) {

    StatementDecision {
        events = List.copyOf(events);
    }

    static StatementDecision nothing(StatementOutcome outcome) {
        return new StatementDecision(outcome, List.of());
    }

    static StatementDecision accepted(MembershipEvent... events) {
        return new StatementDecision(StatementOutcome.ACCEPTED, List.of(events));
    }
}
