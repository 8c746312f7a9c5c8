package kz.ruqsat.notification.notice;

/** What a command to a notice did. */
public enum NoticeAnswer {
    DONE,
    /** The same was done before; nothing new was stored. */
    ALREADY_DONE
}
