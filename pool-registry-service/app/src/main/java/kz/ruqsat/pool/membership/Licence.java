package kz.ruqsat.pool.membership;

import java.time.LocalDate;

/**
 * What a membership knows of its licence.
 *
 * @param validUntil the last day
 * @param subtype I or II, which tells the row of the order (R4 or R9)
 * @param portal the client that speaks for the licensee
 */
public record Licence(LicenceRef ref, LocalDate validUntil, String subtype, String portal) {

    boolean coversDay(LocalDate day) {
        return !day.isBefore(ref.issuedOn()) && !day.isAfter(validUntil);
    }

    /** The same licence, if it ends on this day. */
    Licence endingOn(LocalDate lastDay) {
        return new Licence(ref, lastDay, subtype, portal);
    }
}
