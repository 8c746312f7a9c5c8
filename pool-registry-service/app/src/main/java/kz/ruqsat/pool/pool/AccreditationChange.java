package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of an accreditation.
 *
 * @param from the first day on which it holds
 * @param until the last day of the accreditation, if this change sets one
 * @param ground why; nothing for the accreditation itself and for its end by date
 * @param basis the act that orders it
 */
public record AccreditationChange(
        ChangeKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String ground,
        String basis) {

    static AccreditationChange of(PoolEvent event) {
        return switch (event) {
            case PoolAccredited e ->
                new AccreditationChange(
                        ChangeKind.ACCREDITED, e.accreditedFrom(), e.accreditedUntil(), null, e.basis());
            case PoolProlonged e ->
                new AccreditationChange(ChangeKind.PROLONGED, e.from(), e.until(), e.ground(), e.basis());
            case PoolSuspended e ->
                new AccreditationChange(ChangeKind.SUSPENDED, e.from(), null, e.ground(), e.basis());
            case PoolReinstated e ->
                new AccreditationChange(ChangeKind.REINSTATED, e.from(), null, e.ground(), e.basis());
            case PoolWithdrawn e ->
                new AccreditationChange(ChangeKind.WITHDRAWN, e.from(), null, e.ground(), e.basis());
            case PoolExpired e -> expired(e.from(), e.basis());
        };
    }

    /** @param basis the act that set the last day */
    static AccreditationChange expired(LocalDate from, String basis) {
        return new AccreditationChange(ChangeKind.EXPIRED, from, null, null, basis);
    }

    /** Whether it leads to a state, and does not only set another last day. */
    boolean isOfState() {
        return kind.status() != null;
    }
}
