package kz.ruqsat.pool.membership;

/** Why a move that a pool's statement showed is none of its own. */
enum WithdrawalReason {
    /** The licensee told that it joined the pool without leaving another. */
    JOINED_IN_ADDITION,
    /** The licensee corrected its notice, and now speaks of this move. */
    TOLD_BY_CORRECTION,
    /** An officer found that there was no such move. */
    FOUND_NO_MOVE
}
