package kz.ruqsat.verification.verification;

import java.util.Optional;
import kz.ruqsat.platform.language.Texts;

/** How pools are called. */
@FunctionalInterface
public interface PoolNames {

    /** There are no English names of record: readers of English get the Russian one. Nothing of pools that are not known. */
    Optional<Texts> of(String poolId);
}
