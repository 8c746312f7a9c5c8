package kz.ruqsat.platform.problem;

import java.util.Map;

/**
 * One place in the request that breaks a rule.
 *
 * @param pointer JSON pointer into the request body, for example {@code /facts/hardware}
 * @param code stable code; its text stands under {@code violation.<code>} of the {@code problems} bundle
 * @param parameters named values for the text
 */
public record Violation(String pointer, String code, Map<String, Object> parameters) {

    public Violation {
        parameters = Map.copyOf(parameters);
    }

    public static Violation at(String pointer, String code) {
        return new Violation(pointer, code, Map.of());
    }
}
