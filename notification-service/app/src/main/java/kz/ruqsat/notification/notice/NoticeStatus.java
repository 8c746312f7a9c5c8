package kz.ruqsat.notification.notice;

/** Where a notice stands. */
public enum NoticeStatus {
    /** Composed, or asked to be sent again; not tried yet. */
    QUEUED,
    /** Tried without success; will be tried again. */
    RETRYING,
    /** Taken over by the channel. That it was read is another fact. */
    DELIVERED,
    /** Given up, with a reason. */
    FAILED;

    public boolean open() {
        return this == QUEUED || this == RETRYING;
    }
}
