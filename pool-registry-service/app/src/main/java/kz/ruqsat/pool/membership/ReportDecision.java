package kz.ruqsat.pool.membership;

import java.util.List;
import kz.ruqsat.platform.problem.Rejection;

/** What a licensee's word comes to. Ids are those of the move or notice. */
sealed interface ReportDecision {

    /** The word is a new fact. */
    record Tell(String id, List<MembershipEvent> events) implements ReportDecision {
        public Tell {
            events = List.copyOf(events);
        }
    }

    /** The same was told before: the first word stands. */
    record Nothing(String id) implements ReportDecision {}

    record Refuse(Rejection rejection) implements ReportDecision {}
}
