package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.workingdays.ExplainedDay;
import kz.ruqsat.workingdays.WorkingCalendar;

/** The terms that run, as the calendar needs to know them; they are kept elsewhere, which depends on the calendar. */
public interface RunningTerms {

    /** What the calendar would do to them at that instant if it were applied under the policy. Nothing is stored. */
    Effect effectOf(WorkingCalendar proposed, RunningTermsPolicy policy, Instant at);

    /** Day by day, why a term ends when it does, and why it would end when it would; empty if it does not run. */
    Optional<Explanation> explain(String obligationId, WorkingCalendar proposed);

    /**
     * @param examined how many terms run
     * @param moved those that would end on another day, the longest due first
     */
    record Effect(long examined, List<Move> moved) {

        public Effect {
            moved = List.copyOf(moved);
        }

        public long unchanged() {
            return examined - moved.size();
        }
    }

    /**
     * @param from last day as it stands, inclusive
     * @param to last day by the new calendar, inclusive
     * @param overdue whether the term would be over at that instant
     */
    record Move(String obligationId, LocalDate from, LocalDate to, boolean overdue) {

        public boolean earlier() {
            return to.isBefore(from);
        }
    }

    /** @param before every date up to the last day as it stands @param after every date up to the last day as it would be */
    record Explanation(List<ExplainedDay> before, List<ExplainedDay> after) {

        public Explanation {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }
}
