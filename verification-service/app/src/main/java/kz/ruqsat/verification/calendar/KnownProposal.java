package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.calendar.CalendarEditionApplied.Expected;
import org.jspecify.annotations.Nullable;

/** One proposed edition, folded from its history. */
public record KnownProposal(
        CalendarEditionProposed proposed,
        @Nullable CalendarEditionApplied applied,
        @Nullable CalendarEditionRejected rejected,
        List<Recorded> history) {

    public KnownProposal {
        history = List.copyOf(history);
    }

    static KnownProposal of(List<Recorded> history) {
        CalendarEditionProposed proposed = null;
        CalendarEditionApplied applied = null;
        CalendarEditionRejected rejected = null;
        for (var recorded : history) {
            switch ((CalendarEditionEvent) recorded.event()) {
                case CalendarEditionProposed event -> proposed = event;
                case CalendarEditionApplied event -> applied = event;
                case CalendarEditionRejected event -> rejected = event;
            }
        }
        return new KnownProposal(Objects.requireNonNull(proposed), applied, rejected, history);
    }

    public String id() {
        return proposed.proposalId();
    }

    public EditionStatus status() {
        if (applied != null) {
            return EditionStatus.APPLIED;
        }
        return rejected == null ? EditionStatus.PROPOSED : EditionStatus.REJECTED;
    }

    public RunningTermsPolicy policy() {
        return RunningTermsPolicy.valueOf(proposed.policy());
    }

    /** Who decided; null while nobody has. */
    public @Nullable String decidedBy() {
        return applied != null ? applied.approvedBy() : rejected == null ? null : rejected.rejectedBy();
    }

    public @Nullable Instant decidedAt() {
        return applied != null ? applied.appliedAt() : rejected == null ? null : rejected.rejectedAt();
    }

    /** Why it was rejected; null if it was not. */
    public @Nullable String note() {
        return rejected == null ? null : rejected.note();
    }

    /** What the approval was given for; null if there is none. */
    public @Nullable Expected expected() {
        return applied == null ? null : applied.effect();
    }

    public long version() {
        return history.getLast().sequence();
    }
}
