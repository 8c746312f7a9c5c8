package kz.ruqsat.notification.notice;

import java.time.Instant;

/** The channel took the notice over. */
public record NoticeDelivered(String noticeId, int round, Instant deliveredAt) implements NoticeEvent {}
