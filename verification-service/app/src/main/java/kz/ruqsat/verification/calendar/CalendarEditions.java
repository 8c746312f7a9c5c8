package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import org.jspecify.annotations.Nullable;

/**
 * Proposed editions, each from its own history. They are few and are never many, so that no table is kept of them: there
 * is nothing that could be behind or would have to be rebuilt.
 */
public final class CalendarEditions implements AppliedEditions {

    private final Histories histories;
    private final ProposalIds ids;

    /** Which proposals there are. */
    interface ProposalIds {

        /** All, the last proposed first. */
        List<String> proposed();

        /** Those that were applied, the first applied first. */
        List<String> applied();

        long countApplied();
    }

    CalendarEditions(Histories histories, ProposalIds ids) {
        this.histories = histories;
        this.ids = ids;
    }

    /** @param asOf null for now */
    public Optional<KnownProposal> find(String proposalId, @Nullable Instant asOf) {
        var history = histories.of(proposalId, asOf);
        return history.isEmpty() || !(history.getFirst().event() instanceof CalendarEditionProposed)
                ? Optional.empty()
                : Optional.of(KnownProposal.of(history));
    }

    /** Every proposal, whatever became of it, the last first. */
    public List<KnownProposal> proposals() {
        return folded(ids.proposed());
    }

    @Override
    public long count() {
        return ids.countApplied();
    }

    @Override
    public List<KnownProposal> all() {
        return folded(ids.applied());
    }

    private List<KnownProposal> folded(List<String> proposalIds) {
        return proposalIds.stream()
                .map(id -> KnownProposal.of(histories.of(id)))
                .toList();
    }
}
