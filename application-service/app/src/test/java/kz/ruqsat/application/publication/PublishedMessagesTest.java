package kz.ruqsat.application.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.application.application.Examples;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.licence.Licences;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What others get to see for each published event: frozen, and true to its schema. */
class PublishedMessagesTest {

    private static final EventJson JSON = new EventJson();
    private static final Publications PUBLICATIONS = PublicationsConfiguration.publications();

    static List<List<Object>> histories() {
        var submitted = List.<Object>of(
                Examples.drafted(), Examples.attached(Examples.TITLE), Examples.submitted(Examples.TITLE));
        return List.of(
                submitted,
                and(submitted, Examples.attached(Examples.LETTER), Examples.answered()),
                and(submitted, Examples.withdrawn()),
                and(submitted, Examples.recorded(VerificationOutcome.INCOMPLETE), Examples.returned()),
                and(
                        submitted,
                        Examples.recorded(VerificationOutcome.ALL_MET),
                        Examples.approvalProposed(),
                        Examples.approved()),
                and(submitted, Examples.refusalProposed(), Examples.refused()),
                List.of(Licences.issued()),
                List.of(Licences.issued(), Licences.suspended()),
                List.of(
                        Licences.issued(),
                        Licences.suspended(),
                        Licences.resumedEarly(Licences.MON_2026_08_31.plusDays(7))),
                List.of(Licences.issued(), Licences.terminated(Licences.MON_2026_08_31)),
                List.of(Licences.issued(), Licences.reissued()));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_message_is_what_it_always_was_and_fits_its_schema(List<Object> events) throws IOException {
        var history = new ArrayList<Recorded>();
        for (var event : events) {
            history.add(new Recorded(
                    "event-" + history.size(),
                    Examples.ID,
                    history.size(),
                    event.getClass().getSimpleName(),
                    event,
                    Examples.FRI_2026_03_20,
                    Map.of("actor", "somebody")));
        }
        var message = PUBLICATIONS.message(history.getLast(), () -> history);
        assertThat(message).isNotNull();
        var type = message.getClass().getSimpleName();
        var json = JSON.write(message);
        Golden.of(PublishedMessagesTest.class).json("messages/" + type + ".json", json);
        try (var schema = PublishedMessagesTest.class.getResourceAsStream("/schemas/" + type + ".json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static List<Object> and(List<Object> first, Object... then) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return all;
    }
}
