package kz.ruqsat.pool.pool;

import org.jspecify.annotations.Nullable;

/** What is recorded about an accreditation. */
public enum ChangeKind {
    ACCREDITED(AccreditationStatus.ACCREDITED),
    /** Another last day; the state stays what it is. */
    PROLONGED(null),
    SUSPENDED(AccreditationStatus.SUSPENDED),
    REINSTATED(AccreditationStatus.ACCREDITED),
    WITHDRAWN(AccreditationStatus.WITHDRAWN),
    EXPIRED(AccreditationStatus.EXPIRED);

    private final @Nullable AccreditationStatus status;

    ChangeKind(@Nullable AccreditationStatus status) {
        this.status = status;
    }

    /** The state that it leads to; nothing for a change that leaves the state as it is. */
    public @Nullable AccreditationStatus status() {
        return status;
    }
}
