package kz.ruqsat.verification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.test.Golden;
import kz.ruqsat.workingdays.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and what is published keeps its shape: a change here is a new revision or a new field, never an edit. */
class CalendarGoldenTest {

    private static final EventJson JSON = new EventJson();
    private static final EventRegistry REGISTRY =
            CalendarEvents.register(EventRegistry.builder()).build();
    private static final Publications PUBLICATIONS =
            CalendarPublications.register(Publications.builder()).build();

    private final Golden golden = Golden.of(CalendarGoldenTest.class);

    static Stream<CalendarEditionEvent> events() {
        return Stream.of(Editions.proposed(), Editions.applied(), Editions.rejected());
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_keeps_its_shape_and_is_read_back_the_same(CalendarEditionEvent event) {
        var type = REGISTRY.of(event.getClass());
        var json = JSON.write(event);

        golden.json("calendar/%s-%d.json".formatted(type.name(), type.revision()), json);
        assertThat(JSON.read(json, type.type())).isEqualTo(event);
    }

    @Test
    void an_applied_edition_without_its_numbers_is_read_too() {
        var bare = new CalendarEditionApplied(Editions.ID, "kz5-x", "KEEP", "act", Editions.APPROVED);

        assertThat(JSON.read(
                        "{\"proposalId\":\"%s\",\"calendarEdition\":\"kz5-x\",\"policy\":\"KEEP\",\"basis\":\"act\",\"appliedAt\":\"%s\"}"
                                .formatted(Editions.ID, Editions.APPROVED),
                        CalendarEditionApplied.class))
                .isEqualTo(bare);
    }

    @Test
    void a_published_message_keeps_its_shape() {
        var begin = recorded(Editions.proposed(), 0);
        var applied = recorded(Editions.applied(), 1);

        var message = Objects.requireNonNull(PUBLICATIONS.message(applied, () -> List.of(begin, applied)));

        golden.json("calendar/published-CalendarEditionApplied.json", JSON.write(message));
        assertThat(PUBLICATIONS.message(begin, () -> List.of(begin))).isNull();
    }

    @Test
    void every_registered_event_is_among_the_samples() {
        assertThat(events().map(CalendarEditionEvent::getClass))
                .containsExactlyInAnyOrderElementsOf(REGISTRY.types().stream()
                        .<Class<? extends CalendarEditionEvent>>map(
                                type -> type.type().asSubclass(CalendarEditionEvent.class))
                        .toList());
    }

    /** The words of kinds are stored; a kind may be added, but none renamed. */
    @Test
    void the_kinds_of_days_keep_their_names() {
        assertThat(DayKind.values())
                .extracting(Enum::name)
                .containsExactly(
                        "WORKING", "WEEKEND", "HOLIDAY", "HOLIDAY_MOVED", "MOVED_OFF", "MOVED_WORKING", "RELIGIOUS");
        assertThat(Editions.proposed().days().getFirst().date()).isEqualTo(LocalDate.of(2024, 6, 16));
    }

    private static Recorded recorded(CalendarEditionEvent event, long sequence) {
        return new Recorded(
                "event-" + sequence,
                event.proposalId(),
                sequence,
                REGISTRY.of(event.getClass()).name(),
                event,
                Editions.APPROVED,
                Map.of());
    }
}
