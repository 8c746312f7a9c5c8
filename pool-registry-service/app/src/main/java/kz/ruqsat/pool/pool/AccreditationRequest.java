package kz.ruqsat.pool.pool;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/pools}. */
record AccreditationRequest(
        @Nullable Name name,
        @Nullable String bin,
        @Nullable LocalDate accreditedFrom,
        @Nullable LocalDate accreditedUntil,
        @Nullable String basis) {

    record Name(@Nullable String kk, @Nullable String ru) {}

    AccreditPool command(String poolId, IdentifierCheck identifiers, Instant recordedAt) {
        var required = new Required().present("/name", name);
        if (name != null) {
            required.text("/name/kk", name.kk()).text("/name/ru", name.ru());
        }
        required.text("/bin", bin)
                .present("/accreditedFrom", accreditedFrom)
                .text("/basis", basis)
                .check();
        if (!identifiers.accepts(requireNonNull(bin))) {
            throw PoolProblems.at(PoolProblems.IDENTIFIER_INVALID, "/bin").refused();
        }
        if (accreditedUntil != null && accreditedUntil.isBefore(requireNonNull(accreditedFrom))) {
            throw PoolProblems.at(PoolProblems.POOL_END_BEFORE_BEGINNING, "/accreditedUntil")
                    .refused();
        }
        return new AccreditPool(
                poolId,
                new PoolName(
                        requireNonNull(requireNonNull(name).kk()).strip(),
                        requireNonNull(name.ru()).strip()),
                bin,
                requireNonNull(accreditedFrom),
                accreditedUntil,
                requireNonNull(basis),
                recordedAt);
    }
}
