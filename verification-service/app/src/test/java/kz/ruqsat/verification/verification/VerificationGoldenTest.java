package kz.ruqsat.verification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and what is published keeps its shape: a change here is a new revision or a new field, never an edit. */
class VerificationGoldenTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY =
            VerificationEvents.register(EventRegistry.builder()).build();
    private static final Publications PUBLICATIONS =
            VerificationPublications.register(Publications.builder()).build();

    private final Golden golden = Golden.of(VerificationGoldenTest.class);

    static List<Recorded> history() {
        var history = new ArrayList<Recorded>();
        for (var event : Cases.everyEvent()) {
            history.add(new Recorded(
                    "event-" + history.size(),
                    Cases.ID,
                    history.size(),
                    REGISTRY.of(event.getClass()).name(),
                    event,
                    Cases.LATER,
                    Map.of()));
        }
        return history;
    }

    static Stream<Recorded> published() {
        return history().stream()
                .filter(one -> PUBLICATIONS.events().contains(one.event().getClass()));
    }

    @ParameterizedTest
    @MethodSource("history")
    void a_stored_event_keeps_its_shape_and_is_read_back_the_same(Recorded recorded) {
        var type = REGISTRY.of(recorded.event().getClass());
        var json = JSON.write(recorded.event());

        golden.json("events/%s-%d%s.json".formatted(type.name(), type.revision(), variant(recorded)), json);
        assertThat(JSON.read(json, type.type())).isEqualTo(recorded.event());
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_message_keeps_its_shape(Recorded recorded) {
        var message = PUBLICATIONS.message(recorded, () -> history().subList(0, (int) recorded.sequence() + 1));

        golden.json(
                "messages/%s-of-%s%s.json"
                        .formatted(message.getClass().getSimpleName(), recorded.type(), variant(recorded)),
                JSON.write(message));
    }

    @Test
    void every_registered_event_is_among_the_samples() {
        assertThat(new HashSet<>(history().stream().map(Recorded::type).toList()))
                .containsExactlyInAnyOrderElementsOf(REGISTRY.types().stream()
                        .map(EventRegistry.EventType::name)
                        .toList());
    }

    @Test
    void a_licence_that_was_linked_before_its_edition_was_kept_is_read_without_one() throws java.io.IOException {
        try (var in = VerificationGoldenTest.class.getResourceAsStream(
                "/golden/events/LicenceLinked-1-before-edition.json")) {
            var stored = new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(JSON.read(stored, LicenceLinked.class).requirementEdition())
                    .isNull();
        }
    }

    /** What is optional: one sample with it, one without. */
    private static String variant(Recorded recorded) {
        return switch (recorded.event()) {
            case RequirementAssessed assessed when assessed.note() == null -> "-minimal";
            case InquiryOpened asked -> "-" + asked.kind().toLowerCase(java.util.Locale.ROOT);
            default -> "";
        };
    }
}
