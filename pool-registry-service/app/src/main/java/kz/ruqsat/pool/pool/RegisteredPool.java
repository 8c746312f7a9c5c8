package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.Optional;

/** A pool of the register with all that was known of its accreditation. */
record RegisteredPool(String id, PoolName name, String bin, LocalDate accreditedFrom, Accreditation accreditation) {

    /** Its line in the register of a day; nothing before its first day. */
    Optional<PoolRow> on(LocalDate day) {
        return accreditation
                .on(day)
                .map(standing -> new PoolRow(
                        id,
                        name,
                        bin,
                        standing.status(),
                        standing.from(),
                        standing.ground(),
                        standing.basis(),
                        accreditedFrom,
                        accreditation.until().orElse(null),
                        accreditation.changes()));
    }
}
