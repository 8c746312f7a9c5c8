package kz.ruqsat.pool.membership;

import java.util.List;
import kz.ruqsat.platform.problem.Rejection;

/** What a licensee's report comes to. */
sealed interface ReportDecision {

    /** The report is a new fact. */
    record Tell(String switchId, List<MembershipEvent> events) implements ReportDecision {
        public Tell {
            events = List.copyOf(events);
        }
    }

    /** The same was told before: the first report stands. */
    record Nothing(String switchId) implements ReportDecision {}

    record Refuse(Rejection rejection) implements ReportDecision {}
}
