package kz.ruqsat.notification.log;

import java.util.Set;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which notices.
 *
 * @param recipient exactly this address or endpoint; null: any
 * @param statuses any of these; empty: any
 * @param portal only what this portal may see; null: everything
 * @param channel null: any
 */
record NoticeFilter(
        @Nullable String recipient,
        Set<NoticeStatus> statuses,
        @Nullable String portal,
        @Nullable Channel channel) {

    NoticeFilter {
        statuses = Set.copyOf(statuses);
    }
}
