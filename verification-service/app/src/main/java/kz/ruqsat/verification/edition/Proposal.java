package kz.ruqsat.verification.edition;

import org.jspecify.annotations.Nullable;

/** A proposed edition and what became of it. */
public record Proposal(
        RequirementEditionProposed proposed,
        @Nullable RequirementEditionApproved approved,
        @Nullable RequirementEditionRejected rejected) {

    /** Where a proposal stands. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    public String id() {
        return proposed.proposalId();
    }

    public Status status() {
        if (approved != null) {
            return Status.APPROVED;
        }
        return rejected == null ? Status.PROPOSED : Status.REJECTED;
    }

    /** 0 as proposed, 1 as decided. */
    public long version() {
        return status() == Status.PROPOSED ? 0 : 1;
    }
}
