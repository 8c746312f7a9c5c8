package kz.ruqsat.notification.notice;

/** The way a notice takes to its reader. */
public enum Channel {
    EMAIL,
    WEBHOOK
}
