package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.test.Golden;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.mismatch.MismatchClosed;
import kz.ruqsat.pool.publication.PoolPublications;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and what is published keeps its shape: a change here is a new revision or a new field, never an edit. */
class GoldenFilesTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY = PoolRegistryWiring.eventRegistry();
    private static final Publications PUBLICATIONS = PoolPublications.publications();

    private final Golden golden = Golden.of(GoldenFilesTest.class);

    static List<Recorded> history() {
        var history = new ArrayList<Recorded>();
        for (var events : List.of(
                Samples.POOL_EVENTS,
                Samples.REGISTER_EVENTS,
                Samples.EFFECT_EVENTS,
                Samples.MEMBERSHIP_EVENTS,
                Samples.MISMATCH_EVENTS)) {
            long sequence = 0;
            for (var event : events) {
                history.add(recorded(event, sequence++));
            }
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

        golden.json("events/%s-%d.json".formatted(type.name(), type.revision()), json);
        assertThat(JSON.read(json, type.type())).isEqualTo(recorded.event());
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_published_message_keeps_its_shape(Recorded recorded) {
        var message = PUBLICATIONS.message(recorded, () -> before(recorded));

        golden.json("messages/%s.json".formatted(name(message)), JSON.write(message));
    }

    @Test
    void a_case_that_was_closed_before_officers_could_find_anything_is_read() {
        var stored = """
                {"mismatchId": "mismatch-1", "round": 1, "reason": "why", "closedBy": "officer-demo",
                 "closedAt": "2026-03-30T06:40:00Z"}""";

        assertThat(JSON.read(stored, MismatchClosed.class).finding()).isNull();
    }

    @Test
    void every_registered_event_is_among_the_samples() {
        assertThat(history().stream().map(Recorded::type))
                .containsExactlyInAnyOrderElementsOf(REGISTRY.types().stream()
                        .map(EventRegistry.EventType::name)
                        .toList());
    }

    /** Several events may be published as one kind of message. */
    private static String name(Object message) {
        var name = message.getClass().getSimpleName();
        return message instanceof MismatchClosedV1 closed ? name + "-" + closed.outcome() : name;
    }

    private static List<Recorded> before(Recorded recorded) {
        return history().stream()
                .filter(one -> one.aggregateId().equals(recorded.aggregateId()))
                .filter(one -> one.sequence() <= recorded.sequence())
                .toList();
    }

    private static Recorded recorded(Object event, long sequence) {
        return new Recorded(
                "event-" + sequence,
                Samples.idOf(event),
                sequence,
                REGISTRY.of(event.getClass()).name(),
                event,
                Samples.AT,
                Map.of());
    }
}
