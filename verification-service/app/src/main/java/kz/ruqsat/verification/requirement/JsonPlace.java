package kz.ruqsat.verification.requirement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a request, which notes what is wrong with it and reads on. What is wrong or absent reads as null. */
record JsonPlace(JsonNode node, String pointer, List<Violation> violations) {

    /** Not negative, and short: an exponent could name a number too large to hold. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LIST = 10_000;

    void only(String... names) {
        if (!node.isObject()) {
            note(pointer, CommonProblems.WRONG_TYPE);
            return;
        }
        var known = Set.of(names);
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        note(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), CommonProblems.UNKNOWN_FIELD));
    }

    boolean has(String name) {
        JsonNode child = node.get(name);
        return child != null && !child.isNull();
    }

    <T> @Nullable T required(String name, Supplier<@Nullable T> reading) {
        if (!has(name)) {
            note(at(name), CommonProblems.REQUIRED);
        }
        return reading.get();
    }

    @Nullable Boolean flag(String name) {
        JsonNode child = child(name, JsonNode::isBoolean);
        return child == null ? null : child.booleanValue();
    }

    @Nullable String text(String name) {
        JsonNode child = child(name, JsonNode::isString);
        if (child == null) {
            return null;
        }
        String text = child.stringValue();
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            note(at(name), CommonProblems.NOT_VALID);
            return null;
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E word(String name, Class<E> words) {
        JsonNode child = child(name, JsonNode::isString);
        if (child == null) {
            return null;
        }
        for (E word : words.getEnumConstants()) {
            if (word.name().equals(child.stringValue())) {
                return word;
            }
        }
        String allowed = Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        violations.add(new Violation(at(name), CommonProblems.UNKNOWN_VALUE, Map.of("allowed", allowed)));
        return null;
    }

    /** Decimals are strings, so that no reader on the way rounds them. */
    @Nullable BigDecimal decimal(String name) {
        JsonNode child = child(name, JsonNode::isString);
        if (child == null) {
            return null;
        }
        if (!DECIMAL.matcher(child.stringValue()).matches()) {
            note(at(name), CommonProblems.NOT_VALID);
            return null;
        }
        return new BigDecimal(child.stringValue());
    }

    @Nullable LocalDate date(String name) {
        JsonNode child = child(name, JsonNode::isString);
        try {
            return child == null ? null : LocalDate.parse(child.stringValue());
        } catch (DateTimeParseException e) {
            note(at(name), CommonProblems.NOT_VALID);
            return null;
        }
    }

    <T> @Nullable T object(String name, Function<JsonPlace, @Nullable T> reading) {
        JsonNode child = child(name, JsonNode::isObject);
        return child == null ? null : reading.apply(new JsonPlace(child, at(name), violations));
    }

    <T> List<T> list(String name, Function<JsonPlace, T> reading) {
        JsonNode child = child(name, JsonNode::isArray);
        if (child == null) {
            return List.of();
        }
        if (child.size() > LONGEST_LIST) {
            note(at(name), CommonProblems.NOT_VALID);
            return List.of();
        }
        return IntStream.range(0, child.size())
                .mapToObj(i -> reading.apply(new JsonPlace(child.get(i), at(name) + "/" + i, violations)))
                .toList();
    }

    private @Nullable JsonNode child(String name, java.util.function.Predicate<JsonNode> ofType) {
        if (!has(name)) {
            return null;
        }
        JsonNode child = node.get(name);
        if (!ofType.test(child)) {
            note(at(name), CommonProblems.WRONG_TYPE);
            return null;
        }
        return child;
    }

    private String at(String name) {
        return pointer + "/" + name;
    }

    private void note(String at, String code) {
        violations.add(Violation.at(at, code));
    }
}
