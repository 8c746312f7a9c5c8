package kz.ruqsat.notification.log;

import java.time.Instant;
import kz.ruqsat.notification.notice.NoticeAttempted;
import org.jspecify.annotations.Nullable;

/** One line of the delivery log. */
record AttemptView(
        int round,
        int attempt,
        Instant at,
        String outcome,
        @Nullable String reason,
        String answer,
        @Nullable Instant nextAttemptAt) {

    static AttemptView of(NoticeAttempted event) {
        return new AttemptView(
                event.round(),
                event.attempt(),
                event.attemptedAt(),
                event.outcome(),
                event.reason(),
                event.answer(),
                event.nextAttemptAt());
    }
}
