package kz.ruqsat.application.drafting;

import java.util.List;
import java.util.regex.Pattern;
import kz.ruqsat.application.application.Applicant;
import kz.ruqsat.application.application.ApplicationProblems;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.identity.IdentifierPolicy;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;

/** The applicant as a request brings it. */
record ApplicantForm(
        @Nullable String kind,
        @Nullable String identifier,
        @Nullable NameForm name,
        @Nullable String address,
        @Nullable String email,
        @Nullable String phone) {

    /** Code of the violation, the problem and the warning alike: a number that cannot exist. */
    static final String IDENTIFIER_INVALID = ApplicationProblems.IDENTIFIER_INVALID.code();

    private static final List<String> KINDS = List.of("LEGAL_ENTITY", "INDIVIDUAL_ENTREPRENEUR");
    /** Shape only: whether somebody reads it shows when a notice is sent. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,20}[0-9]");

    record NameForm(@Nullable String kk, @Nullable String ru) {}

    Applicant read(String at, IdentifierPolicy policy, List<String> warnings, Places places) {
        var names = name == null ? new NameForm(null, null) : name;
        return new Applicant(
                places.requiredOneOf(at + "/kind", kind, KINDS),
                identifier(at + "/identifier", policy, warnings, places),
                new Name(
                        places.required(at + "/name/kk", names.kk(), 500),
                        places.required(at + "/name/ru", names.ru(), 500)),
                places.text(at + "/address", address, 500),
                places.matching(at + "/email", places.text(at + "/email", email, 254), EMAIL, Places.NOT_AN_EMAIL),
                places.matching(at + "/phone", places.text(at + "/phone", phone, 30), PHONE, Places.NOT_A_PHONE));
    }

    private String identifier(String at, IdentifierPolicy policy, List<String> warnings, Places places) {
        if (identifier == null || identifier.isBlank()) {
            places.add(at, CommonProblems.REQUIRED);
            return "";
        }
        switch (policy.judge(identifier)) {
            case VALID -> {}
            case ACCEPTED_WITH_WARNING -> warnings.add(IDENTIFIER_INVALID);
            case INVALID -> places.add(at, IDENTIFIER_INVALID);
        }
        return identifier;
    }
}
