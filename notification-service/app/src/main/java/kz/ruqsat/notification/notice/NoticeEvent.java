package kz.ruqsat.notification.notice;

/** What can have happened to a notice. */
public sealed interface NoticeEvent
        permits NoticeComposed, NoticeAttempted, NoticeDelivered, NoticeFailed, NoticeResent {

    String noticeId();
}
