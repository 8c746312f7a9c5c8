package kz.ruqsat.notification.notice;

import java.time.Instant;

/** The notice was given up: its reader was not told this way. */
public record NoticeFailed(String noticeId, int round, String reason, Instant failedAt) implements NoticeEvent {}
