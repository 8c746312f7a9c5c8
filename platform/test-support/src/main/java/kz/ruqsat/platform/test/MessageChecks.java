package kz.ruqsat.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every published message has a schema and two examples, and record, schema and examples say the same. A contract extends
 * this with {@code static Stream<Class<?>> messages()}.
 */
public abstract class MessageChecks {

    protected static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @ParameterizedTest
    @MethodSource("messages")
    void both_examples_fit_the_schema(Class<?> message) {
        assertThat(schema(message).validate(example(message, "full"), InputFormat.JSON))
                .isEmpty();
        assertThat(schema(message).validate(example(message, "minimal"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_full_example_fills_every_field_of_the_record_and_reads_back_the_same(Class<?> message) {
        var example = JSON.readTree(example(message, "full"));

        assertThat(example.propertyNames()).containsExactlyElementsOf(names(message, component -> true));
        assertThat(JSON.readTree(JSON.writeValueAsString(JSON.treeToValue(example, message))))
                .isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_minimal_example_holds_exactly_what_may_not_be_missing(Class<?> message) {
        var required = names(message, component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class));

        assertThat(JSON.readTree(example(message, "minimal")).propertyNames()).containsExactlyElementsOf(required);
        assertThat(JSON.readTree(resource("schemas/" + message.getSimpleName() + ".json"))
                        .get("required")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(required);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_required_field_that_is_missing_does_not_fit(Class<?> message) {
        var example = (ObjectNode) JSON.readTree(example(message, "minimal"));
        example.remove(example.propertyNames().iterator().next());

        assertThat(schema(message).validate(example)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_field_of_a_later_version_does_not_disturb(Class<?> message) {
        var example = (ObjectNode) JSON.readTree(example(message, "full"));
        example.put("laterField", "x");

        assertThat(schema(message).validate(example)).isEmpty();
    }

    private static List<String> names(Class<?> message, Predicate<RecordComponent> wanted) {
        return Stream.of(message.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }

    protected static Schema schema(Class<?> message) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("schemas/" + message.getSimpleName() + ".json"));
    }

    protected static String example(Class<?> message, String kind) {
        return resource("examples/" + message.getSimpleName() + "-" + kind + ".json");
    }

    private static String resource(String name) {
        try (var in = Objects.requireNonNull(MessageChecks.class.getResourceAsStream("/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
