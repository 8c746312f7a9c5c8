package kz.ruqsat.notification.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One notice as its events tell it: the text, how far it came, and every attempt.
 *
 * @param attempts all attempts of all rounds, in order
 */
public record NoticeView(NoticeComposed composed, Progress progress, List<NoticeAttempted> attempts) {

    public NoticeView {
        attempts = List.copyOf(attempts);
    }

    /** Folds the events of one notice; empty if there are none. */
    public static Optional<NoticeView> of(List<NoticeEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        var progress = Progress.NONE;
        var attempts = new ArrayList<NoticeAttempted>();
        for (NoticeEvent event : events) {
            progress = progress.after(event);
            if (event instanceof NoticeAttempted attempted) {
                attempts.add(attempted);
            }
        }
        return Optional.of(new NoticeView((NoticeComposed) events.getFirst(), progress, attempts));
    }
}
