package kz.ruqsat.platform.problem;

import java.util.List;
import java.util.Map;

/**
 * A "no" that the caller can act upon: a value, not a defect.
 *
 * @param code what kind of no
 * @param parameters named values for the texts; never personal data
 * @param violations the places of the request that are wrong, may be empty
 */
public record Rejection(ProblemCode code, Map<String, Object> parameters, List<Violation> violations) {

    public Rejection {
        parameters = Map.copyOf(parameters);
        violations = List.copyOf(violations);
    }

    public static Rejection of(ProblemCode code) {
        return new Rejection(code, Map.of(), List.of());
    }

    /** A copy with one more named value for the texts. */
    public Rejection with(String name, Object value) {
        var more = new java.util.HashMap<>(parameters);
        more.put(name, value);
        return new Rejection(code, more, violations);
    }

    public Rejection with(List<Violation> places) {
        return new Rejection(code, parameters, places);
    }

    /** Carries this value out of a command handler or an endpoint. */
    public Refused refused() {
        return new Refused(this);
    }
}
