package kz.ruqsat.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One notice as its events tell it: the text, how far it came, and every attempt.
 *
 * @param reason why the last attempt did not succeed or the notice failed; null if it was delivered or asked for anew
 * @param attempts all attempts of all rounds, in order
 */
public record NoticeView(
        NoticeComposed composed,
        Progress progress,
        @Nullable String reason,
        List<NoticeAttempted> attempts) {

    public NoticeView {
        attempts = List.copyOf(attempts);
    }

    /** Folds the events of one notice; empty if there are none. */
    public static Optional<NoticeView> of(List<NoticeEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var progress = Progress.NONE;
        String reason = null;
        var attempts = new ArrayList<NoticeAttempted>();
        for (NoticeEvent event : events) {
            progress = progress.after(event);
            if (event instanceof NoticeAttempted attempted) {
                attempts.add(attempted);
            }
            reason = switch (event) {
                case NoticeAttempted attempted -> attempted.reason();
                case NoticeFailed failed -> failed.reason();
                case NoticeComposed _, NoticeDelivered _, NoticeResent _ -> null;
            };
        }
        return Optional.of(new NoticeView((NoticeComposed) events.getFirst(), progress, reason, attempts));
    }
}
