package kz.ruqsat.verification.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the authority sees it.
 *
 * @param id of the proposal; edition: id of the edition
 * @param previous the edition that would end the day before, null for none
 * @param differences to that one
 * @param lastKnown the last edition of known wording, if the previous one's is not known; null otherwise
 * @param differencesToLastKnown to that one
 * @param trial null once it is decided
 */
public record ProposalView(
        String id,
        String edition,
        String act,
        LocalDate effectiveFrom,
        Proposal.Status status,
        String sha256,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note,
        @Nullable String previous,
        List<DifferenceView> differences,
        @Nullable String lastKnown,
        List<DifferenceView> differencesToLastKnown,
        @Nullable Trial trial) {}
