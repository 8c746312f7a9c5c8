package kz.ruqsat.application.application;

import org.jspecify.annotations.Nullable;

/**
 * Who applies, as stated when the draft was made.
 *
 * @param kind {@code LEGAL_ENTITY} or {@code INDIVIDUAL_ENTREPRENEUR}
 * @param identifier BIN of a legal entity, IIN of an entrepreneur (BIN for joint entrepreneurship)
 */
public record Applicant(
        String kind,
        @Personal String identifier,
        Name name,
        @Personal @Nullable String address,
        @Personal @Nullable String email,
        @Personal @Nullable String phone) {

    /** Without personal data: a record's own form would carry them into every log line. */
    @Override
    public String toString() {
        return "Applicant[" + kind + ", " + maskedIdentifier() + "]";
    }

    /** The identifier with its serial part hidden, for lists and public pages. */
    public String maskedIdentifier() {
        return identifier.length() < 8 ? "…" : identifier.substring(0, 4) + "••••••" + identifier.substring(10);
    }
}
