package kz.ruqsat.application.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ruqsat.application.application.DocumentRemoved;
import kz.ruqsat.application.application.Examples;
import kz.ruqsat.application.application.FactsStated;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.licence.Licences;
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
                Licences.issued(),
                Licences.suspensionProposed(6, Licences.MON_2026_08_31),
                Licences.suspended(),
                Licences.resumptionProposed(),
                Licences.resumedEarly(Licences.MON_2026_08_31.plusDays(7)),
                Licences.terminationProposed(Licences.MON_2026_08_31),
                Licences.terminated(Licences.MON_2026_08_31),
                Licences.reissueProposed(),
                Licences.reissued());
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
