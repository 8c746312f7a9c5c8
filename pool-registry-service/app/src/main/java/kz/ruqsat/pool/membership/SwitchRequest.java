package kz.ruqsat.pool.membership;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import kz.ruqsat.pool.problem.Required;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/v1/pool-switches}. */
record SwitchRequest(
        @Nullable LicenceNamed licence,
        @Nullable String fromPoolId,
        @Nullable String toPoolId,
        @Nullable LocalDate switchedOn) {

    record LicenceNamed(@Nullable String number, @Nullable LocalDate issuedOn) {

        LicenceRef ref() {
            return new LicenceRef(requireNonNull(number), requireNonNull(issuedOn));
        }
    }

    /** A body that lacks nothing. */
    record Complete(LicenceRef licence, @Nullable String fromPoolId, String toPoolId, LocalDate switchedOn) {}

    Complete complete() {
        var required = new Required();
        require(required, licence);
        required.text("/toPoolId", toPoolId).present("/switchedOn", switchedOn).check();
        return new Complete(
                requireNonNull(licence).ref(), fromPoolId, requireNonNull(toPoolId), requireNonNull(switchedOn));
    }

    static void require(Required required, @Nullable LicenceNamed licence) {
        required.present("/licence", licence);
        if (licence != null) {
            required.text("/licence/number", licence.number()).present("/licence/issuedOn", licence.issuedOn());
        }
    }
}
