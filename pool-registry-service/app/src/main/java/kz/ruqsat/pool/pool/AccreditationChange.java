package kz.ruqsat.pool.pool;

import static kz.ruqsat.pool.pool.AccreditationStatus.ACCREDITED;
import static kz.ruqsat.pool.pool.AccreditationStatus.SUSPENDED;
import static kz.ruqsat.pool.pool.AccreditationStatus.WITHDRAWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of an accreditation.
 *
 * @param from the first day on which it holds
 * @param ground why; nothing for the accreditation itself
 * @param basis the act that orders it
 */
public record AccreditationChange(
        AccreditationStatus status,
        LocalDate from,
        @Nullable String ground,
        String basis) {

    static AccreditationChange of(PoolEvent event) {
        return switch (event) {
            case PoolAccredited e -> new AccreditationChange(ACCREDITED, e.accreditedFrom(), null, e.basis());
            case PoolSuspended e -> new AccreditationChange(SUSPENDED, e.from(), e.ground(), e.basis());
            case PoolReinstated e -> new AccreditationChange(ACCREDITED, e.from(), e.ground(), e.basis());
            case PoolWithdrawn e -> new AccreditationChange(WITHDRAWN, e.from(), e.ground(), e.basis());
        };
    }
}
