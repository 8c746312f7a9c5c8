package kz.ruqsat.platform.intake;

import java.time.Instant;

/** A message that could not be taken in, with the reason. */
record Parked(long id, Reason reason, String detail, Instant parkedAt, Arrival arrival) {

    enum Reason {
        /** Our code failed on it. */
        DEFECT,
        /** The message before it has not come. */
        HOLE,
        /** It waits behind another parked message of its key. */
        BEHIND,
        /** It does not say what it is or where it belongs. */
        UNREADABLE
    }
}
