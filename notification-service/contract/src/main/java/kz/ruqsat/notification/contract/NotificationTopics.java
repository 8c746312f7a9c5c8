package kz.ruqsat.notification.contract;

/** Kafka topics of the notification service. */
public final class NotificationTopics {

    /** Key: notice id. */
    public static final String NOTICES = "ruqsat.notices";

    private NotificationTopics() {}
}
