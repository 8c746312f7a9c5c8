package kz.ruqsat.application.drafting;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a request one by one and collects the places that are wrong, so that all are told at once. */
public final class Places {

    static final String NOT_A_DATE = "not-a-date";
    static final String NOT_A_DECIMAL = "not-a-decimal";
    static final String NOT_A_KATO = "not-a-kato";
    static final String NOT_AN_EMAIL = "not-an-email";
    static final String NOT_A_PHONE = "not-a-phone";
    static final String TOO_LONG = "too-long";
    static final String TOO_MANY = "too-many";

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final List<Violation> violations = new ArrayList<>();

    public void add(String pointer, String code) {
        add(Violation.at(pointer, code));
    }

    public void add(Violation violation) {
        violations.add(violation);
    }

    boolean hasAny(String code) {
        return violations.stream().anyMatch(violation -> violation.code().equals(code));
    }

    /** Refuses with everything that was collected, unless there is nothing. */
    public void refuseAs(ProblemCode problem) {
        if (!violations.isEmpty()) {
            throw problem.rejection().with(violations).refused();
        }
    }

    /** Text in form NFC without surrounding blanks; blank is absent. */
    public @Nullable String text(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
        if (text.length() > longest) {
            violations.add(new Violation(pointer, TOO_LONG, Map.of("longest", longest)));
        }
        return text;
    }

    public String required(String pointer, @Nullable String value, int longest) {
        var text = text(pointer, value, longest);
        if (text == null) {
            add(pointer, CommonProblems.REQUIRED);
            return "";
        }
        return text;
    }

    public @Nullable String oneOf(String pointer, @Nullable String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            violations.add(new Violation(
                    pointer, CommonProblems.UNKNOWN_VALUE, Map.of("allowed", String.join(", ", allowed))));
        }
        return value;
    }

    public String requiredOneOf(String pointer, @Nullable String value, List<String> allowed) {
        if (value == null) {
            add(pointer, CommonProblems.REQUIRED);
            return "";
        }
        oneOf(pointer, value, allowed);
        return value;
    }

    @Nullable String matching(String pointer, @Nullable String value, Pattern form, String otherwise) {
        if (value != null && !form.matcher(value).matches()) {
            add(pointer, otherwise);
        }
        return value;
    }

    /** A plain decimal above zero, kept as it was written. */
    @Nullable String decimal(String pointer, @Nullable String value) {
        if (value != null && (!DECIMAL.matcher(value).matches() || new BigDecimal(value).signum() == 0)) {
            add(pointer, NOT_A_DECIMAL);
        }
        return value;
    }

    public @Nullable LocalDate date(String pointer, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(value);
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, like a date of another age.
        }
        add(pointer, NOT_A_DATE);
        return null;
    }

    void atMost(String pointer, List<?> items, int most) {
        if (items.size() > most) {
            violations.add(new Violation(pointer, TOO_MANY, Map.of("most", most)));
        }
    }
}
