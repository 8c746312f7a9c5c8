package kz.ruqsat.notification.webhook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.notification.dispatch.Courier;
import kz.ruqsat.notification.dispatch.Receipt;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.Reason;

/**
 * Calls the endpoint of a portal. The id of the notice is the {@code webhook-id} of every attempt, so that the portal
 * can drop a repeat: one comes when we are stopped between a call and the recording of its outcome.
 */
class WebhookCourier implements Courier {

    private final EndpointTable endpoints;
    private final WebhookCaller caller;
    private final InstantSource clock;

    WebhookCourier(EndpointTable endpoints, WebhookCaller caller, InstantSource clock) {
        this.endpoints = endpoints;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Receipt deliver(NoticeView notice) {
        NoticeComposed composed = notice.composed();
        Optional<EndpointTable.Target> target = endpoints.target(composed.recipient());
        return target.map(found -> call(found, composed))
                .orElseGet(() -> Receipt.refused(Reason.ENDPOINT_REMOVED, "-"));
    }

    private Receipt call(EndpointTable.Target target, NoticeComposed composed) {
        long timestamp = clock.instant().getEpochSecond();
        var headers = Map.of(
                "webhook-id", composed.noticeId(),
                "webhook-timestamp", String.valueOf(timestamp),
                "webhook-signature", target.secret().sign(composed.noticeId(), timestamp, composed.body()));
        try {
            int status = caller.post(target.url(), headers, composed.body());
            return status >= 200 && status < 300
                    ? Receipt.accepted("HTTP " + status)
                    : Receipt.postponed(Reason.NOT_ACCEPTED, "HTTP " + status);
        } catch (ForbiddenTarget forbidden) {
            // The portal may correct its name server: worth another attempt, but never a call.
            return Receipt.postponed(Reason.TARGET_FORBIDDEN, forbidden.getMessage());
        } catch (InterruptedIOException late) {
            return Receipt.postponed(Reason.TIMED_OUT, late.getClass().getSimpleName());
        } catch (IOException unreachable) {
            return Receipt.postponed(Reason.UNREACHABLE, unreachable.getClass().getSimpleName());
        }
    }
}
