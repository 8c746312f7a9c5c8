package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A licence as the application service issued it. */
record KnownLicence(
        String licenceId,
        String number,
        LocalDate issuedOn,
        LocalDate validUntil,
        String subtype,
        String applicationId,
        Instant issuedAt) {

    String key() {
        return key(number, issuedOn);
    }

    /** Number and date of issue, however the number is typed. */
    static String key(String number, LocalDate issuedOn) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT) + " " + issuedOn;
    }
}
