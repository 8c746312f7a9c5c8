package kz.ruqsat.application.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long a licence holds. The day of issue is the authority's local date of the decision. The term begins to run on
 * the day after it and ends on the same date of its last year, which is the last day on which the licence is valid;
 * issued on 29 February, it ends on the last day of February.
 *
 * @param years the term; 3 by article 9(1) of the law on digital assets
 */
record LicenceTerm(int years) {

    LicenceTerm {
        if (years < 1) {
            throw new IllegalArgumentException("a licence holds at least a year");
        }
    }

    LocalDate issuedOn(Instant decidedAt, ZoneId zone) {
        return decidedAt.atZone(zone).toLocalDate();
    }

    LocalDate validUntil(LocalDate issuedOn) {
        return issuedOn.plusYears(years);
    }
}
