package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.ruqsat.pool.membership.SwitchRequest.LicenceNamed;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** What a licensee tells that is no move: {@link Join} and {@link Leave}. */
interface MembershipRequest {

    /** A body that lacks nothing. */
    record Complete(LicenceRef licence, String poolId, LocalDate on) {}

    /** The body of {@code POST /api/v1/pool-memberships/joins}. */
    record Join(
            @Nullable LicenceNamed licence,
            @Nullable String poolId,
            @Nullable LocalDate joinedOn) {

        Complete complete() {
            return MembershipRequest.complete(licence, poolId, "/joinedOn", joinedOn);
        }
    }

    /** The body of {@code POST /api/v1/pool-memberships/leaves}. */
    record Leave(
            @Nullable LicenceNamed licence,
            @Nullable String poolId,
            @Nullable LocalDate leftOn) {

        Complete complete() {
            return MembershipRequest.complete(licence, poolId, "/leftOn", leftOn);
        }
    }

    private static Complete complete(
            @Nullable LicenceNamed licence, @Nullable String poolId, String pointer, @Nullable LocalDate on) {
        var required = new Required();
        SwitchRequest.require(required, licence);
        required.text("/poolId", poolId).present(pointer, on).check();
        return new Complete(requireNonNull(licence).ref(), requireNonNull(poolId), requireNonNull(on));
    }
}
