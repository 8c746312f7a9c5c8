package kz.ruqsat.pool.mismatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is said differently about one move, as far as the words have come.
 *
 * @param switchId of two moves that contradict each other the one that the licensee told
 * @param toldPoolId in the licensee's word; nothing if it is silent, likewise toldOn
 * @param statedPoolId in the pool's word; nothing if the pools are silent, likewise statedOn
 */
record Dispute(
        String switchId,
        MismatchReason reason,
        @Nullable String toldPoolId,
        @Nullable LocalDate toldOn,
        @Nullable String statedPoolId,
        @Nullable LocalDate statedOn) {}
