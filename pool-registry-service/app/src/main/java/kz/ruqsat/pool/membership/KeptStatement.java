package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a pool that waits for its licence.
 *
 * @param knownIssuedOn date of issue of a licence with the same number that is known here, if there is one: then the line
 *     names another date and will wait until the pool states it anew
 */
public record KeptStatement(
        StatementKind kind,
        LicenceRef licence,
        LocalDate on,
        Instant statedAt,
        @Nullable LocalDate knownIssuedOn) {}
