package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_27;
import static kz.ruqsat.verification.obligation.Terms.ID;
import static kz.ruqsat.verification.obligation.Terms.MON_2026_03_30;
import static kz.ruqsat.verification.obligation.Terms.armed;
import static kz.ruqsat.verification.obligation.Terms.at;
import static kz.ruqsat.verification.obligation.Terms.lapsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
class ObligationGoldenTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY =
            ObligationEvents.register(EventRegistry.builder()).build();
    private static final Publications PUBLICATIONS =
            ObligationPublications.register(Publications.builder()).build();

    private final Golden golden = Golden.of(ObligationGoldenTest.class);

    static Stream<ObligationEvent> events() {
        return Stream.of(
                armed(),
                paused(),
                resumed(),
                extended(),
                moved(),
                new ObligationEscalated(ID, "LAST_DAY", "OPS", FRI_2026_03_27, at("2026-03-27T09:00")),
                new ObligationFulfilled(ID, at("2026-03-27T10:00"), FRI_2026_03_27),
                new ObligationFulfilledLate(ID, at("2026-03-30T10:00"), MON_2026_03_30, 1),
                lapsed(),
                new ObligationCancelled(ID, "APPLICATION_WITHDRAWN", at("2026-03-26T10:00")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_keeps_its_shape_and_is_read_back_the_same(ObligationEvent event) {
        var type = REGISTRY.of(event.getClass());
        var json = JSON.write(event);

        golden.json("obligation/%s-%d.json".formatted(type.name(), type.revision()), json);
        assertThat(JSON.read(json, type.type())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_published_message_keeps_its_shape(ObligationEvent event) {
        var begin = recorded(armed(), 0);
        var recorded = event instanceof ObligationArmed ? begin : recorded(event, 1);
        var history = event instanceof ObligationArmed ? List.of(begin) : List.of(begin, recorded);

        var message = Objects.requireNonNull(PUBLICATIONS.message(recorded, () -> history));

        golden.json("obligation/published-%s.json".formatted(recorded.type()), JSON.write(message));
    }

    @Test
    void every_registered_event_is_among_the_samples_and_is_published() {
        assertThat(events().map(ObligationEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        REGISTRY.types().stream().<Class<?>>map(EventRegistry.EventType::type).toList().stream()
                                .map(type -> type.asSubclass(ObligationEvent.class))
                                .toList());
        assertThat(PUBLICATIONS.events())
                .containsExactlyInAnyOrderElementsOf(REGISTRY.types().stream()
                        .<Class<?>>map(EventRegistry.EventType::type)
                        .toList());
    }

    @Test
    void what_was_stored_before_acts_could_stop_terms_is_read_as_stopped_by_none() throws java.io.IOException {
        try (var in = ObligationGoldenTest.class.getResourceAsStream(
                "/golden/obligation/ObligationArmed-1-before-stops.json")) {
            var stored = new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

            assertThat(JSON.read(stored, ObligationArmed.class)).isEqualTo(armed());
        }
    }

    private static ObligationPaused paused() {
        return new ObligationPaused(
                ID,
                "SYSTEM_OUTAGE",
                "FORCE_MAJEURE",
                "Ақпараттық жүйе жұмыс істемеген",
                "Информационная система не работала",
                "The information system was down",
                "165/НҚ",
                FRI_2026_03_27,
                "CONTINUE",
                "note",
                "stop-1",
                1,
                at("2026-03-27T10:00"));
    }

    private static ObligationResumed resumed() {
        return new ObligationResumed(
                ID, "SYSTEM_OUTAGE", "stop-1", MON_2026_03_30, "note", counted(), at("2026-03-30T10:00"));
    }

    private static ObligationExtended extended() {
        return new ObligationExtended(
                ID,
                "COMPLEX_CASE",
                "Іс күрделі",
                "Дело сложное",
                "The case is complex",
                "art. 76",
                1,
                "note",
                FRI_2026_03_27,
                counted(),
                at("2026-03-26T10:00"));
    }

    private static ObligationMoved moved() {
        return new ObligationMoved(
                ID,
                "CALENDAR",
                "proposal-1",
                null,
                "decree 1",
                FRI_2026_03_27,
                counted(),
                at("2026-03-25T10:00"),
                at("2026-03-25T10:01"));
    }

    private static CountedTerm counted() {
        var day = new ObligationArmed.CountedDay(
                MON_2026_03_30, true, 1, "Жұмыс күні", "Рабочий день", "Working day", "act");
        var stop = new Stoppage(
                "stop-1",
                FRI_2026_03_27,
                MON_2026_03_30,
                "Төтенше жағдай",
                "Чрезвычайное положение",
                "Emergency",
                "act");
        return new CountedTerm(MON_2026_03_30, at("2026-03-31T00:00"), "kz5-edition", List.of(day), List.of(stop));
    }

    private static Recorded recorded(ObligationEvent event, long sequence) {
        return new Recorded(
                "event-" + sequence,
                event.obligationId(),
                sequence,
                REGISTRY.of(event.getClass()).name(),
                event,
                Terms.ARMED,
                Map.of());
    }
}
