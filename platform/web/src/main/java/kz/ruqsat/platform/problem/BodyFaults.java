package kz.ruqsat.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where a JSON body is wrong, as far as Jackson can tell. */
final class BodyFaults {

    private BodyFaults() {}

    static Rejection rejection(@Nullable Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof Refused refused) {
                return refused.rejection();
            }
        }
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof MismatchedInputException fault) {
                return malformed(violation(fault));
            }
            if (at instanceof ValueInstantiationException fault) {
                return malformed(Violation.at(pointer(fault), CommonProblems.NOT_VALID));
            }
        }
        return CommonProblems.MALFORMED.rejection();
    }

    private static Rejection malformed(Violation violation) {
        return CommonProblems.MALFORMED.rejection().with(List.of(violation));
    }

    private static Violation violation(MismatchedInputException fault) {
        String pointer = pointer(fault);
        if (fault instanceof UnrecognizedPropertyException) {
            return Violation.at(pointer, CommonProblems.UNKNOWN_FIELD);
        }
        Class<?> target = fault.getTargetType();
        if (target != null && target.isPrimitive() && fault.getOriginalMessage().startsWith("Cannot map `null`")) {
            return Violation.at(pointer, CommonProblems.REQUIRED);
        }
        if (fault instanceof InvalidFormatException && target != null && target.isEnum()) {
            String allowed = java.util.Arrays.stream(target.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return new Violation(pointer, CommonProblems.UNKNOWN_VALUE, Map.of("allowed", allowed));
        }
        return Violation.at(pointer, CommonProblems.WRONG_TYPE);
    }

    /** RFC 6901. */
    static String pointer(JacksonException fault) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getPropertyName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
