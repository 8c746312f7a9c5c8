package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.application.Name;

/**
 * A licence as the interface shows it.
 *
 * @param validUntil the last day on which it is valid
 * @param state {@code ACTIVE} or {@code EXPIRED}
 */
public record LicenceView(
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String state,
        String subtype,
        Holder holder,
        String applicationId,
        Instant issuedAt) {

    /** Who holds it; in the public register the number of a person is masked. */
    public record Holder(String kind, String identifier, Name name) {}
}
