package kz.ruqsat.application.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.application.DocumentRemoved;
import kz.ruqsat.application.application.Examples;
import kz.ruqsat.application.application.FactsStated;
import kz.ruqsat.application.application.LicenceReference;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.licence.LicenceIssued;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored once is read for ever: the JSON of each event is frozen. */
class StoredEventsTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY = EventsConfiguration.eventRegistry();

    static List<Object> events() {
        return List.of(
                Examples.drafted(),
                new FactsStated(Examples.ID, Examples.FACTS, Examples.FRI_2026_03_20),
                Examples.attached(Examples.TITLE),
                new DocumentRemoved(Examples.ID, Examples.TITLE.documentId(), Examples.FRI_2026_03_20),
                Examples.submitted(),
                Examples.answered(),
                Examples.withdrawn(),
                Examples.recorded(VerificationOutcome.ALL_MET),
                Examples.returned(),
                Examples.approvalProposed(),
                Examples.refusalProposed(),
                Examples.approved(),
                Examples.refused(),
                issued());
    }

    static LicenceIssued issued() {
        return new LicenceIssued(
                "0a4cf9a0-0000-5000-8000-000000000001",
                "KZ76DMN00000001",
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2029, 3, 20),
                "II",
                Examples.ID,
                Examples.APPLICANT,
                "kk",
                "portal-demo",
                "pool-1",
                new LicenceReference("KZ49DMN00000002", LocalDate.of(2026, 3, 20)),
                Examples.FRI_2026_03_20);
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was(Object event) {
        var type = REGISTRY.of(event.getClass());
        Golden.of(StoredEventsTest.class)
                .json("events/" + type.name() + "-" + type.revision() + ".json", JSON.write(event));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_read_as_it_was_written(Object event) {
        assertThat(JSON.read(JSON.write(event), (Class<?>) event.getClass())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_is_added_later_does_not_stop_this_code(Object event) {
        var later = JSON.write(event).replaceFirst("\\{", "{\"addedLater\":1,");
        assertThat(JSON.read(later, (Class<?>) event.getClass())).isEqualTo(event);
    }

    @Test
    void every_registered_event_has_its_golden_file() {
        assertThat(events().stream().map(event -> REGISTRY.of(event.getClass()).name()))
                .containsExactlyElementsOf(REGISTRY.types().stream()
                        .map(EventRegistry.EventType::name)
                        .toList());
    }
}
