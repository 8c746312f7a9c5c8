package kz.ruqsat.notification.notice;

import java.time.Instant;

/** Somebody asked for the notice to be sent once more: a new round of attempts begins. */
public record NoticeResent(String noticeId, int round, Instant resentAt) implements NoticeEvent {}
