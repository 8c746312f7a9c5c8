package kz.ruqsat.notification.contract;

import java.time.Instant;

/** A notice was handed to its channel. About: the id of the event that caused it; channel: EMAIL, WEBHOOK or DIGEST. */
public record NoticeDeliveredV1(String noticeId, String about, String recipient, String channel, Instant deliveredAt) {}
