package kz.ruqsat.notification.log;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.notification.notice.NoticeAttempted;
import kz.ruqsat.notification.notice.NoticeComposed;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.notification.notice.NoticeView;
import kz.ruqsat.notification.notice.PersonalData;
import org.jspecify.annotations.Nullable;

/** One notice with its text and its delivery log. */
record NoticeDetail(
        String id,
        NoticeStatus status,
        String reader,
        String channel,
        @PersonalData String recipient,
        @Nullable String portal,
        @Nullable String language,
        String wording,
        String wordingEdition,
        String subject,
        @PersonalData String body,
        String about,
        List<String> subjects,
        Instant composedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable String reason,
        List<AttemptView> attempts) {

    static NoticeDetail of(NoticeView notice) {
        NoticeComposed composed = notice.composed();
        List<NoticeAttempted> attempts = notice.attempts();
        return new NoticeDetail(
                composed.noticeId(),
                notice.progress().status(),
                composed.reader(),
                composed.channel(),
                composed.recipient(),
                composed.portal(),
                composed.language(),
                composed.wording(),
                composed.wordingEdition(),
                composed.subject(),
                composed.body(),
                composed.about(),
                composed.subjects(),
                composed.composedAt(),
                notice.progress().nextAttemptAt(),
                notice.reason(),
                attempts.stream().map(AttemptView::of).toList());
    }
}
