package kz.ruqsat.pool.mismatch;

import kz.ruqsat.platform.id.Ids;

/** A case has the id that follows from what it is about, and so has the term of each of its rounds. */
final class MismatchId {

    private MismatchId() {}

    static String of(String switchId, MismatchReason reason) {
        return Ids.derived(switchId, "mismatch|" + reason);
    }

    static String term(String mismatchId, int round) {
        return Ids.derived(mismatchId, "term|" + round);
    }
}
