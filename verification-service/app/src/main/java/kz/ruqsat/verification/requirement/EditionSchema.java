package kz.ruqsat.verification.requirement;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import tools.jackson.databind.json.JsonMapper;

/** The shape of an edition file, as {@code edition.schema.json} describes it to people, editors and this service alike. */
final class EditionSchema {

    static final String FILE = "/requirements/edition.schema.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text());

    private EditionSchema() {}

    /** Every place that does not fit, once. */
    static List<Violation> faults(Node file) {
        return SCHEMA.validate(JSON.valueToTree(file.value())).stream()
                .map(EditionSchema::fault)
                .distinct()
                .toList();
    }

    private static Violation fault(Error error) {
        String at = error.getInstanceLocation().toString();
        return switch (error.getKeyword()) {
            case "required" -> Violation.at(at + "/" + error.getProperty(), CommonProblems.REQUIRED);
            case "additionalProperties" ->
                Violation.at(at + "/" + escaped(error.getProperty()), CommonProblems.UNKNOWN_FIELD);
            case "false" -> Violation.at(at, CommonProblems.UNKNOWN_FIELD);
            case "type" -> Violation.at(at, CommonProblems.WRONG_TYPE);
            case "enum" -> new Violation(at, CommonProblems.UNKNOWN_VALUE, Map.of("allowed", allowed(error)));
            case "const" -> new Violation(at, CommonProblems.UNKNOWN_VALUE, Map.of("allowed", "always"));
            default -> Violation.at(at, CommonProblems.NOT_VALID);
        };
    }

    private static String allowed(Error error) {
        return error.getSchemaNode()
                .valueStream()
                .map(value -> value.asString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String escaped(String property) {
        return property.replace("~", "~0").replace("/", "~1");
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(EditionSchema.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
