package kz.ruqsat.pool.pool;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether accredited pools exist on a day. Rows 4 and 9 of the order ask for a pool only then.
 *
 * @param exist what counts
 * @param derived what the register shows
 * @param accredited how many pools the register shows as accredited
 * @param override because of which something else counts
 */
public record PoolsExistence(
        LocalDate asOf,
        boolean exist,
        boolean derived,
        int accredited,
        @Nullable PoolsOverride override) {

    static PoolsExistence on(LocalDate day, Collection<Accreditation> accreditations, PoolsOverrides overrides) {
        int accredited = (int) accreditations.stream()
                .filter(accreditation -> accreditation.accreditedOn(day))
                .count();
        var override = overrides.on(day);
        boolean derived = accredited > 0;
        return new PoolsExistence(
                day, override.map(PoolsOverride::exist).orElse(derived), derived, accredited, override.orElse(null));
    }
}
