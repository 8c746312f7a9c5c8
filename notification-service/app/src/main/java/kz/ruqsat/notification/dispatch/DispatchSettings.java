package kz.ruqsat.notification.dispatch;

import java.time.Duration;
import java.util.List;
import kz.ruqsat.notification.notice.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are sent.
 *
 * @param email waits between attempts by e-mail
 * @param webhook waits between attempts by webhook, 72 hours or more in total
 * @param lease how long an attempt may take before another node takes it over; longer than any time-out
 * @param look how often to look for what became due without anybody saying so
 * @param parallel attempts at the same time on this node
 */
@ConfigurationProperties("ruqsat.dispatch")
record DispatchSettings(
        List<Duration> email,
        List<Duration> webhook,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("1s") Duration look,
        @DefaultValue("16") int parallel) {

    private static final Duration PROMISED_TO_PORTALS = Duration.ofHours(72);

    DispatchSettings {
        if (new RetrySchedule(webhook).total().compareTo(PROMISED_TO_PORTALS) < 0) {
            throw new IllegalArgumentException("ruqsat.dispatch.webhook must last 72 hours or more");
        }
    }

    RetrySchedule schedule(Channel channel) {
        return switch (channel) {
            case EMAIL -> new RetrySchedule(email);
            case WEBHOOK -> new RetrySchedule(webhook);
        };
    }
}
