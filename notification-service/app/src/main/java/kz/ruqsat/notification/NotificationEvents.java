package kz.ruqsat.notification;

import kz.ruqsat.notification.contract.NoticeDeliveredV1;
import kz.ruqsat.notification.contract.NoticeFailedV1;
import kz.ruqsat.notification.contract.NotificationTopics;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeDelivered;
import kz.ruqsat.notification.notice.NoticeFailed;
import kz.ruqsat.notification.notice.NoticeResent;
import kz.ruqsat.notification.webhook.WebhookEndpointRegistered;
import kz.ruqsat.notification.webhook.WebhookEndpointRemoved;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.publishing.Publications;

/** What is stored, under which names, and what of it others get to see. */
final class NotificationEvents {

    private NotificationEvents() {}

    static EventRegistry registry() {
        return EventRegistry.builder()
                .event("NoticeComposed", 1, NoticeComposed.class)
                .event("NoticeAttempted", 1, NoticeAttempted.class)
                .event("NoticeDelivered", 1, NoticeDelivered.class)
                .event("NoticeFailed", 1, NoticeFailed.class)
                .event("NoticeResent", 1, NoticeResent.class)
                .event("WebhookEndpointRegistered", 1, WebhookEndpointRegistered.class)
                .event("WebhookEndpointRemoved", 1, WebhookEndpointRemoved.class)
                .build();
    }

    static Publications publications() {
        return Publications.builder()
                .publish(NoticeDelivered.class, NotificationTopics.NOTICES, (event, context) -> {
                    NoticeComposed composed = composed(context);
                    return new NoticeDeliveredV1(
                            event.noticeId(),
                            composed.about(),
                            composed.recipient(),
                            composed.channel(),
                            event.deliveredAt());
                })
                .publish(NoticeFailed.class, NotificationTopics.NOTICES, (event, context) -> {
                    NoticeComposed composed = composed(context);
                    return new NoticeFailedV1(
                            event.noticeId(),
                            composed.about(),
                            composed.recipient(),
                            composed.channel(),
                            event.reason(),
                            event.failedAt());
                })
                .build();
    }

    private static NoticeComposed composed(Publications.Context context) {
        return (NoticeComposed) context.history().get().getFirst().event();
    }
}
