package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the register of pools says. */
public interface AccreditedPools {

    /** Whether at least one pool is accredited on this day; null while the register is not known here. */
    @Nullable Boolean exist(LocalDate on);

    /** The act by which something else counts on this day than the register shows; null if none. */
    @Nullable String override(LocalDate on);

    /** Whether this pool is accredited on this day; null for a pool that the register does not know. */
    @Nullable Boolean accredited(String poolId, LocalDate on);
}
