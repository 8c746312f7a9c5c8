package kz.ruqsat.verification.calendar;

import java.util.List;

/** The editions that were applied in the running system, as stored; the same for every node. */
public interface AppliedEditions {

    /** Nothing but what the product brings. */
    AppliedEditions NONE = new AppliedEditions() {
        @Override
        public long count() {
            return 0;
        }

        @Override
        public List<KnownProposal> all() {
            return List.of();
        }
    };

    /** How many there are; cheap, to be asked often. */
    long count();

    /** All of them, the first applied first. */
    List<KnownProposal> all();
}
