package kz.ruqsat.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice was offered to its channel. nextAttemptAt: when it will be offered again, if it will. */
public record NoticeAttempted(
        String noticeId,
        int round,
        int attempt,
        String outcome,
        @Nullable String reason,
        String answer,
        Instant attemptedAt,
        @Nullable Instant nextAttemptAt)
        implements NoticeEvent {}
