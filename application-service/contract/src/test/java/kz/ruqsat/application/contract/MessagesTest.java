package kz.ruqsat.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every message has a schema, and both of its examples fit the schema and the record. */
class MessagesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<Class<? extends Record>> messages() {
        return List.of(
                ApplicationSubmittedV1.class,
                RemarksAnsweredV1.class,
                ApplicationWithdrawnV1.class,
                ApplicationReturnedV1.class,
                ApplicationApprovedV1.class,
                ApplicationRefusedV1.class,
                LicenceIssuedV1.class,
                LicenceSuspendedV1.class,
                LicenceResumedV1.class,
                LicenceTerminatedV1.class,
                LicenceReissuedV1.class);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void both_examples_fit_the_schema(Class<? extends Record> message) {
        for (String example : List.of("full", "minimal")) {
            assertThat(schema(message).validate(example(message, example), InputFormat.JSON))
                    .as("%s, %s", message.getSimpleName(), example)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void a_record_written_from_an_example_fits_the_schema(Class<? extends Record> message) {
        for (String example : List.of("full", "minimal")) {
            var written = JSON.writeValueAsString(JSON.readValue(example(message, example), message));
            assertThat(schema(message).validate(written, InputFormat.JSON))
                    .as("%s, %s", message.getSimpleName(), example)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_full_example_has_a_value_for_every_field(Class<? extends Record> message) {
        var node = JSON.readTree(example(message, "full"));
        assertThat(fields(message))
                .allSatisfy(
                        field -> assertThat(node.hasNonNull(field)).as(field).isTrue());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_schema_knows_exactly_the_fields_of_the_record(Class<? extends Record> message) {
        var properties = JSON.readTree(resource("schemas/" + message.getSimpleName() + ".json"))
                .get("properties");
        assertThat(properties.propertyNames()).containsExactlyInAnyOrderElementsOf(fields(message));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void the_minimal_example_has_what_is_required_and_no_more(Class<? extends Record> message) {
        var schema = JSON.readTree(resource("schemas/" + message.getSimpleName() + ".json"));
        var required =
                schema.get("required").valueStream().map(JsonNode::asString).toList();
        assertThat(JSON.readTree(example(message, "minimal")).propertyNames())
                .containsExactlyInAnyOrderElementsOf(required);
    }

    @Nested
    class The_schemas_bite {

        @Test
        void a_missing_field_is_noticed() {
            var example = (ObjectNode) JSON.readTree(example(ApplicationSubmittedV1.class, "full"));
            example.remove("contentHash");
            assertThat(schema(ApplicationSubmittedV1.class).validate(example)).hasSize(1);
        }

        @Test
        void an_unknown_subtype_is_noticed() {
            var example = (ObjectNode) JSON.readTree(example(LicenceIssuedV1.class, "full"));
            example.put("subtype", "III");
            assertThat(schema(LicenceIssuedV1.class).validate(example)).hasSize(1);
        }

        @Test
        void a_field_added_later_does_no_harm() {
            var example = (ObjectNode) JSON.readTree(example(LicenceIssuedV1.class, "full"));
            example.put("addedLater", "…");
            assertThat(schema(LicenceIssuedV1.class).validate(example)).isEmpty();
        }
    }

    private static List<String> fields(Class<? extends Record> message) {
        return Arrays.stream(message.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Schema schema(Class<? extends Record> message) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource("schemas/" + message.getSimpleName() + ".json"));
    }

    private static String example(Class<? extends Record> message, String which) {
        return resource("examples/" + message.getSimpleName() + "-" + which + ".json");
    }

    private static String resource(String name) {
        try (InputStream in = MessagesTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
