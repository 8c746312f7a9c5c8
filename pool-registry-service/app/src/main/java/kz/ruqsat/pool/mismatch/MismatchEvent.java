package kz.ruqsat.pool.mismatch;

/** What happens to one case of licensee and pool saying different things. */
public sealed interface MismatchEvent
        permits MismatchOpened, MismatchWordsChanged, MismatchTermKnown, MismatchSettled, MismatchClosed {

    String mismatchId();
}
