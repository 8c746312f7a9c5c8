package kz.ruqsat.notification.notice;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Keep what came of an attempt. An attempt that is already recorded, or belongs to an earlier round, changes nothing.
 *
 * @param round 1, and one more after each resending
 * @param attempt number within the round, from 1
 * @param reason why not, null if accepted
 * @param answer what the other side said, shortened, without personal data
 * @param nextAttemptAt when it may be tried again if postponed; null: this was the last attempt
 */
public record RecordAttempt(
        @TargetAggregateIdentifier String noticeId,
        int round,
        int attempt,
        Outcome outcome,
        @Nullable Reason reason,
        String answer,
        Instant attemptedAt,
        @Nullable Instant nextAttemptAt) {

    public RecordAttempt {
        if ((outcome == Outcome.ACCEPTED) != (reason == null)) {
            throw new IllegalArgumentException(outcome + " with reason " + reason);
        }
    }
}
