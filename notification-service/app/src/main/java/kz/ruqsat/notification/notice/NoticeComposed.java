package kz.ruqsat.notification.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice was put into words. Subject and body are what every attempt sends, whatever becomes of the wording. */
public record NoticeComposed(
        String noticeId,
        String about,
        List<String> subjects,
        String reader,
        String channel,
        @PersonalData String recipient,
        @Nullable String portal,
        @Nullable String language,
        String wording,
        String wordingEdition,
        String subject,
        @PersonalData String body,
        Instant composedAt)
        implements NoticeEvent {

    public NoticeComposed {
        subjects = List.copyOf(subjects);
    }
}
