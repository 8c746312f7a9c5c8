package kz.ruqsat.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeDelivered;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.Notices;
import kz.ruqsat.notification.notice.Outcome;
import kz.ruqsat.notification.notice.Reason;
import kz.ruqsat.notification.notice.RecordAttempt;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Histories;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Duration WAIT = Duration.ofMinutes(5);

    private final EventStore store = mock(EventStore.class);
    private final CommandGateway gateway = mock(CommandGateway.class);
    private final List<NoticeView> handedOver = new ArrayList<>();
    private final List<Object> recorded = new ArrayList<>();
    private boolean stopped;
    private Supplier<Receipt> answer = () -> Receipt.accepted("250");

    @BeforeEach
    void record() {
        when(gateway.sendAndWait(any())).thenAnswer(call -> {
            if (stopped) {
                throw new IllegalStateException("stopped");
            }
            recorded.add(((CommandMessage<?>) call.getArgument(0)).getPayload());
            return null;
        });
    }

    private void happened(NoticeEvent... events) {
        when(store.readEvents(Notices.ID))
                .thenAnswer(call -> DomainEventStream.of(IntStream.range(0, events.length)
                        .<DomainEventMessage<?>>mapToObj(
                                i -> new GenericDomainEventMessage<>("Notice", Notices.ID, i, events[i]))
                        .toList()));
    }

    private Dispatch dispatch(Instant now) {
        var registry = EventRegistry.builder()
                .event("NoticeComposed", 1, NoticeComposed.class)
                .event("NoticeAttempted", 1, NoticeAttempted.class)
                .event("NoticeDelivered", 1, NoticeDelivered.class)
                .build();
        return new Dispatch(
                new Histories(store, registry),
                new Commands(gateway),
                List.of(courier(Channel.EMAIL), courier(Channel.WEBHOOK)),
                channel -> new RetrySchedule(List.of(WAIT)),
                () -> now);
    }

    private Courier courier(Channel channel) {
        return new Courier() {
            @Override
            public Channel channel() {
                return channel;
            }

            @Override
            public Receipt deliver(NoticeView notice) {
                handedOver.add(notice);
                return answer.get();
            }
        };
    }

    @Test
    void hands_a_due_notice_over_and_records_the_outcome() {
        happened(Notices.composed());

        dispatch(Notices.AT).attempt(Notices.ID);

        assertThat(handedOver).hasSize(1);
        assertThat(recorded)
                .containsExactly(new RecordAttempt(
                        Notices.ID, 1, 1, Outcome.ACCEPTED, null, "250", Notices.AT, Notices.AT.plus(WAIT)));
    }

    @Test
    void gives_the_last_attempt_no_successor() {
        happened(Notices.composed(), attempted(Notices.AT));
        answer = () -> Receipt.postponed(Reason.UNREACHABLE, "no");

        dispatch(Notices.AT).attempt(Notices.ID);

        assertThat(recorded)
                .containsExactly(new RecordAttempt(
                        Notices.ID, 1, 2, Outcome.POSTPONED, Reason.UNREACHABLE, "no", Notices.AT, null));
    }

    @Test
    void hands_over_nothing_that_a_lagging_table_still_lists() {
        happened(Notices.composed(), new NoticeDelivered(Notices.ID, 1, Notices.AT));
        dispatch(Notices.AT).attempt(Notices.ID);

        happened(Notices.composed(), attempted(Notices.AT.plus(WAIT)));
        dispatch(Notices.AT.plus(WAIT).minusNanos(1)).attempt(Notices.ID);

        happened();
        dispatch(Notices.AT).attempt(Notices.ID);

        assertThat(handedOver).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void repeats_the_same_attempt_when_it_was_stopped_before_recording() {
        happened(Notices.composed());
        var dispatch = dispatch(Notices.AT);
        stopped = true;
        assertThatThrownBy(() -> dispatch.attempt(Notices.ID)).hasMessage("stopped");

        stopped = false;
        dispatch.attempt(Notices.ID);

        assertThat(handedOver).hasSize(2);
        assertThat(handedOver.getFirst()).isEqualTo(handedOver.getLast());
        assertThat(recorded).singleElement().extracting("attempt").isEqualTo(1);
    }

    @Test
    void records_a_defect_of_a_courier_as_an_attempt_like_any_other() {
        happened(Notices.composed());
        answer = () -> {
            throw new ArithmeticException("personal data may be in here");
        };

        dispatch(Notices.AT).attempt(Notices.ID);

        assertThat(recorded)
                .containsExactly(new RecordAttempt(
                        Notices.ID,
                        1,
                        1,
                        Outcome.POSTPONED,
                        Reason.INTERNAL_ERROR,
                        "ArithmeticException",
                        Notices.AT,
                        Notices.AT.plus(WAIT)));
    }

    @Test
    void does_not_start_without_a_courier_for_every_channel() {
        assertThatThrownBy(() -> new Dispatch(
                        new Histories(store, EventRegistry.builder().build()),
                        new Commands(gateway),
                        List.of(courier(Channel.EMAIL)),
                        channel -> new RetrySchedule(List.of()),
                        () -> Notices.AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void promises_portals_at_least_72_hours() {
        var tooShort = List.of(Duration.ofHours(71));
        assertThatThrownBy(() -> new DispatchSettings(List.of(WAIT), tooShort, WAIT, WAIT, 1))
                .hasMessageContaining("72 hours");
        assertThat(new DispatchSettings(List.of(WAIT), List.of(Duration.ofHours(72)), WAIT, WAIT, 1)
                        .schedule(Channel.WEBHOOK)
                        .total())
                .isEqualTo(Duration.ofHours(72));
    }

    private static NoticeAttempted attempted(Instant next) {
        return new NoticeAttempted(Notices.ID, 1, 1, "POSTPONED", "UNREACHABLE", "no", Notices.AT, next);
    }
}
