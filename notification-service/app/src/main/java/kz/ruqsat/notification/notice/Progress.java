package kz.ruqsat.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a notice has come: what its events mean, and what has to be stored about the next attempt.
 *
 * @param round the current round of attempts, from 1
 * @param attempts how many attempts of this round are recorded
 * @param nextAttemptAt when the next attempt is due, null if none is
 */
public record Progress(
        NoticeStatus status,
        int round,
        int attempts,
        @Nullable Instant nextAttemptAt) {

    static final Progress NONE = new Progress(NoticeStatus.QUEUED, 0, 0, null);

    Progress after(NoticeEvent event) {
        return switch (event) {
            case NoticeComposed composed -> new Progress(NoticeStatus.QUEUED, 1, 0, composed.composedAt());
            case NoticeAttempted attempted ->
                new Progress(NoticeStatus.RETRYING, round, attempted.attempt(), attempted.nextAttemptAt());
            case NoticeDelivered _ -> new Progress(NoticeStatus.DELIVERED, round, attempts, null);
            case NoticeFailed _ -> new Progress(NoticeStatus.FAILED, round, attempts, null);
            case NoticeResent resent -> new Progress(NoticeStatus.QUEUED, resent.round(), 0, resent.resentAt());
        };
    }

    /** Whether an attempt at this instant would be neither too early nor one too many. */
    public boolean dueAt(Instant now) {
        return nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    boolean expects(RecordAttempt command) {
        return status.open() && command.round() == round && command.attempt() == attempts + 1;
    }

    /** The events of an expected attempt. */
    static List<NoticeEvent> eventsOf(RecordAttempt command) {
        var events = new ArrayList<NoticeEvent>();
        Reason reason = command.reason();
        Instant again = command.outcome() == Outcome.POSTPONED ? command.nextAttemptAt() : null;
        events.add(new NoticeAttempted(
                command.noticeId(),
                command.round(),
                command.attempt(),
                command.outcome().name(),
                reason == null ? null : reason.name(),
                command.answer(),
                command.attemptedAt(),
                again));
        if (reason == null) {
            events.add(new NoticeDelivered(command.noticeId(), command.round(), command.attemptedAt()));
        } else if (again == null) {
            events.add(new NoticeFailed(command.noticeId(), command.round(), reason.name(), command.attemptedAt()));
        }
        return events;
    }
}
