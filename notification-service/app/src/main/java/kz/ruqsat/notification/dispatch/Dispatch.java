package kz.ruqsat.notification.dispatch;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.Progress;
import kz.ruqsat.notification.notice.Reason;
import kz.ruqsat.notification.notice.RecordAttempt;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.security.Actor;

/** Makes one attempt: asks the notice itself whether it is due, hands it over, records what came of it. */
class Dispatch {

    private final Histories histories;
    private final Commands commands;
    private final Map<Channel, Courier> couriers = new EnumMap<>(Channel.class);
    private final Function<Channel, RetrySchedule> schedules;
    private final InstantSource clock;

    Dispatch(
            Histories histories,
            Commands commands,
            List<Courier> couriers,
            Function<Channel, RetrySchedule> schedules,
            InstantSource clock) {
        this.histories = histories;
        this.commands = commands;
        couriers.forEach(courier -> this.couriers.put(courier.channel(), courier));
        if (this.couriers.size() != Channel.values().length) {
            throw new IllegalArgumentException("a channel without a courier: " + this.couriers.keySet());
        }
        this.schedules = schedules;
        this.clock = clock;
    }

    void attempt(String noticeId) {
        List<NoticeEvent> events = histories.of(noticeId).stream()
                .map(Recorded::event)
                .map(NoticeEvent.class::cast)
                .toList();
        NoticeView.of(events)
                .filter(notice -> notice.progress().dueAt(clock.instant()))
                .ifPresent(this::attempt);
    }

    private void attempt(NoticeView notice) {
        Channel channel = Channel.valueOf(notice.composed().channel());
        Receipt receipt = deliver(couriers.get(channel), notice);
        Progress progress = notice.progress();
        int number = progress.attempts() + 1;
        Instant endedAt = clock.instant();
        commands.send(
                new RecordAttempt(
                        notice.composed().noticeId(),
                        progress.round(),
                        number,
                        receipt.outcome(),
                        receipt.reason(),
                        receipt.answer(),
                        endedAt,
                        schedules.apply(channel).next(number, endedAt)),
                Actor.SYSTEM,
                notice.composed().about());
    }

    private static Receipt deliver(Courier courier, NoticeView notice) {
        try {
            return courier.deliver(notice);
        } catch (RuntimeException defect) {
            // Recorded like any other attempt: so it is seen, tried again by the schedule, and ends some day.
            return Receipt.postponed(Reason.INTERNAL_ERROR, defect.getClass().getSimpleName());
        }
    }
}
