package kz.ruqsat.verification.obligation;

import java.time.Instant;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Count the term anew, because something changed by which it was counted. Each obligation decides for itself whether that
 * moves it; repeated it does nothing.
 */
public record MoveObligation(@TargetAggregateIdentifier String obligationId, Change change) {

    /** What changed, and since when that has been known here. */
    public sealed interface Change {

        String basis();

        Instant knownAt();
    }

    /** @param proposalId under which the edition was proposed @param policy what it does to terms that run */
    public record CalendarChange(
            String proposalId, String calendarEdition, RunningTermsPolicy policy, String basis, Instant knownAt)
            implements Change {}

    /** An act on a whole class of terms came into force, or ended. */
    public record StopChange(String stopId, String basis, Instant knownAt) implements Change {}
}
