package kz.ruqsat.notification.log;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.notification.notice.NoticeEvent;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import org.jspecify.annotations.Nullable;

/** Finds one notice in its own history, so that it shows every write at once and can be asked as of any instant. */
public class NoticeArchive {

    /** @param version number of the last event */
    public record Filed(NoticeView notice, long version) {}

    private final Histories histories;

    public NoticeArchive(Histories histories) {
        this.histories = histories;
    }

    /** Empty if there is no such notice, or was none yet at that instant. */
    public Optional<Filed> find(String id, @Nullable Instant asOf) {
        List<Recorded> recorded = histories.of(id, asOf);
        List<NoticeEvent> events = recorded.stream()
                .map(Recorded::event)
                .filter(NoticeEvent.class::isInstance)
                .map(NoticeEvent.class::cast)
                .toList();
        return NoticeView.of(events)
                .map(notice -> new Filed(notice, recorded.getLast().sequence()));
    }
}
