package kz.ruqsat.notification.log;

import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeDelivered;
import kz.ruqsat.notification.notice.NoticeFailed;
import kz.ruqsat.notification.notice.NoticeResent;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Keeps the list of notices and the delivery log. */
@ProcessingGroup(NoticeProjection.NAME)
class NoticeProjection extends Projection {

    static final String NAME = "notices";

    private final NoticeTable table;

    NoticeProjection(NoticeTable table) {
        this.table = table;
    }

    @Override
    public void reset() {
        table.clear();
    }

    @EventHandler
    void on(NoticeComposed event) {
        table.add(event);
    }

    @EventHandler
    void on(NoticeAttempted event) {
        table.attempted(event);
    }

    @EventHandler
    void on(NoticeDelivered event) {
        table.status(event.noticeId(), NoticeStatus.DELIVERED, null, event.deliveredAt());
    }

    @EventHandler
    void on(NoticeFailed event) {
        table.status(event.noticeId(), NoticeStatus.FAILED, event.reason(), event.failedAt());
    }

    @EventHandler
    void on(NoticeResent event) {
        table.status(event.noticeId(), NoticeStatus.QUEUED, null, event.resentAt());
    }
}
