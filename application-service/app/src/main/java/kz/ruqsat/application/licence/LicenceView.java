package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.Name;
import org.jspecify.annotations.Nullable;

/**
 * A document of a licence as lists show it.
 *
 * @param validUntil the last day on which it is valid
 * @param state see {@link LicenceStanding}
 * @param suspendedFrom the first day of the suspension, if it is suspended
 * @param suspendedUntil the last day of the suspension, if it is suspended
 * @param terminatedFrom the first day on which it is no longer in force, if that is decided and this is the
 *     document in hand; it may be still to come
 * @param replaces the number whose place it took
 * @param replacedBy the number that took its place
 */
public record LicenceView(
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String state,
        String subtype,
        Holder holder,
        String applicationId,
        Instant issuedAt,
        @Nullable LocalDate suspendedFrom,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate terminatedFrom,
        @Nullable String replaces,
        @Nullable String replacedBy) {

    /** Who holds it; in the public register the number of a person is masked. */
    public record Holder(String kind, String identifier, Name name) {

        static Holder of(Applicant holder) {
            return new Holder(holder.kind(), holder.identifier(), holder.name());
        }
    }

    /** The same document with its holder shown otherwise. */
    public LicenceView with(Holder shown) {
        return new LicenceView(
                number,
                issuedOn,
                validUntil,
                state,
                subtype,
                shown,
                applicationId,
                issuedAt,
                suspendedFrom,
                suspendedUntil,
                terminatedFrom,
                replaces,
                replacedBy);
    }
}
