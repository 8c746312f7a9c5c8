package kz.ruqsat.pool.mismatch;

/** What an officer finds about the words of a case when closing it. */
public enum Finding {
    /** There was no such move as a pool stated. */
    NO_MOVE
}
