package kz.ruqsat.verification.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.test.Golden;
import kz.ruqsat.verification.requirement.EditionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored of the catalogue keeps its shape, and an edition that was stored once can always be read. */
class CatalogueGoldenTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY =
            CatalogueEvents.register(EventRegistry.builder()).build();

    private final Golden golden = Golden.of(CatalogueGoldenTest.class);

    static Stream<CatalogueEvent> events() {
        return Stream.of(
                Proposals.proposed(Proposals.ID, "E4"),
                Proposals.approved(Proposals.ID, "E4"),
                Proposals.rejected(Proposals.ID),
                new PolicyChanged("connectionCapacity", "OFFICER_DECIDES", "TOTAL", "хат", "admin-demo", Proposals.AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_keeps_its_shape_and_is_read_back_the_same(CatalogueEvent event) {
        var type = REGISTRY.of(event.getClass());
        var json = JSON.write(event);

        golden.json("catalogue/%s-%d.json".formatted(type.name(), type.revision()), json);
        assertThat(JSON.read(json, type.type())).isEqualTo(event);
    }

    @Test
    void every_registered_event_is_among_the_samples() {
        assertThat(events().map(event -> REGISTRY.of(event.getClass()).name()))
                .containsExactlyInAnyOrderElementsOf(REGISTRY.types().stream()
                        .map(EventRegistry.EventType::name)
                        .toList());
    }

    @Test
    void an_edition_that_was_stored_is_read_by_this_code() throws Exception {
        try (var file = getClass().getResourceAsStream("/golden/catalogue/RequirementEditionProposed-1.json")) {
            var stored = JSON.read(file.readAllBytes(), RequirementEditionProposed.class);

            var read = EditionFile.stored(stored.text());

            assertThat(read.sha256()).isEqualTo(stored.sha256());
            assertThat(read.edition().id()).isEqualTo("E4");
            assertThat(read.edition().effectiveFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
        }
    }
}
