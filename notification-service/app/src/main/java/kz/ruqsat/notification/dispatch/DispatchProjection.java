package kz.ruqsat.notification.dispatch;

import java.time.Instant;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeDelivered;
import kz.ruqsat.notification.notice.NoticeFailed;
import kz.ruqsat.notification.notice.NoticeResent;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the table of due notices. One segment: the order of the store is the order of the lanes. The aggregate decides
 * whether an attempt is due, so a table that lags or is being rebuilt sends nothing twice.
 */
@ProcessingGroup(DispatchProjection.NAME)
class DispatchProjection extends Projection {

    static final String NAME = "dispatch";

    private final DueTable table;
    private final DispatchSignal signal;

    DispatchProjection(DueTable table, DispatchSignal signal) {
        this.table = table;
        this.signal = signal;
    }

    @Override
    public void reset() {
        table.clear();
    }

    @EventHandler
    void on(NoticeComposed event) {
        table.add(event.noticeId(), event.channel(), event.wording(), lane(event), event.composedAt());
        wakeAfterCommit();
    }

    @EventHandler
    void on(NoticeAttempted event) {
        due(event.noticeId(), event.nextAttemptAt());
    }

    @EventHandler
    void on(NoticeDelivered event) {
        due(event.noticeId(), null);
    }

    @EventHandler
    void on(NoticeFailed event) {
        due(event.noticeId(), null);
    }

    @EventHandler
    void on(NoticeResent event) {
        due(event.noticeId(), event.resentAt());
    }

    private void due(String noticeId, @Nullable Instant dueAt) {
        table.due(noticeId, dueAt);
        // A finished notice may have been in front of others.
        wakeAfterCommit();
    }

    /** Calls about one subject reach one endpoint in the order in which things happened. Letters have no order. */
    private static @Nullable String lane(NoticeComposed event) {
        return Channel.WEBHOOK.name().equals(event.channel())
                ? event.recipient() + '/' + event.subjects().getFirst()
                : null;
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.give();
            }
        });
    }
}
