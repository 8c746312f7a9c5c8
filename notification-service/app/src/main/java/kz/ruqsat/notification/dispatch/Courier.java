package kz.ruqsat.notification.dispatch;

import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeView;

/** Hands notices over to one channel. */
public interface Courier {

    Channel channel();

    /** Offers the notice once and returns within the lease, whatever the other side does. */
    Receipt deliver(NoticeView notice);
}
