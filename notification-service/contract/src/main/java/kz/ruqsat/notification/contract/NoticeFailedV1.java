package kz.ruqsat.notification.contract;

import java.time.Instant;

/** A notice was given up after its last attempt. */
public record NoticeFailedV1(
        String noticeId, String about, String recipient, String channel, String reason, Instant failedAt) {}
