package kz.ruqsat.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeDelivered;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.NoticeFailed;
import kz.ruqsat.notification.notice.NoticeResent;
import kz.ruqsat.notification.notice.Notices;
import kz.ruqsat.notification.webhook.WebhookEndpointRegistered;
import kz.ruqsat.notification.webhook.WebhookEndpointRemoved;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored and published keeps its shape for ever. */
class NotificationEventsTest {

    private static final EventJson JSON = new EventJson();
    private static final Instant NEXT = Notices.AT.plusSeconds(60);

    static Stream<Object> events() {
        return Stream.of(
                Notices.composed(),
                Notices.composed(Addressee.webhook("endpoint-1", "portal-demo")),
                new NoticeAttempted(Notices.ID, 1, 1, "POSTPONED", "UNREACHABLE", "ConnectException", Notices.AT, NEXT),
                new NoticeDelivered(Notices.ID, 1, Notices.AT),
                new NoticeFailed(Notices.ID, 1, "ADDRESS_REFUSED", Notices.AT),
                new NoticeResent(Notices.ID, 2, Notices.AT),
                new WebhookEndpointRegistered(
                        "endpoint-1", "portal-demo", "https://portal.example.kz/hook", List.of("*"), Notices.AT),
                new WebhookEndpointRemoved("endpoint-1", Notices.AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_stored_event_is_written_and_read_as_released(Object event) {
        EventRegistry.EventType type = NotificationEvents.registry().of(event.getClass());
        String json = JSON.write(event);
        String channel = event instanceof NoticeComposed composed ? "-" + composed.channel() : "";

        Golden.of(NotificationEventsTest.class)
                .json("events/" + type.name() + "-" + type.revision() + channel + ".json", json);
        assertThat((Object) JSON.read(json, type.type())).isEqualTo(event);
    }

    @Test
    void every_event_is_registered_and_has_a_golden_file() {
        assertThat(NotificationEvents.registry().types().stream().map(EventRegistry.EventType::type))
                .containsAll(List.of(NoticeEvent.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrderElementsOf(
                        events().map(Object::getClass).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_published_message_is_written_as_released(Object event) {
        var composed = recorded(0, Notices.composed());
        var message = NotificationEvents.publications()
                .message(recorded(1, event), () -> List.of(composed, recorded(1, event)));

        if (event instanceof NoticeDelivered || event instanceof NoticeFailed) {
            Golden.of(NotificationEventsTest.class)
                    .json("messages/" + message.getClass().getSimpleName() + ".json", JSON.write(message));
        } else {
            assertThat(message).isNull();
        }
    }

    private static Recorded recorded(long sequence, Object event) {
        return new Recorded(
                "event-" + sequence,
                Notices.ID,
                sequence,
                NotificationEvents.registry().of(event.getClass()).name(),
                event,
                Notices.AT,
                Map.of());
    }
}
