package kz.ruqsat.notification.log;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.notification.notice.Channel;
import kz.ruqsat.notification.notice.NoticeStatus;
import kz.ruqsat.notification.notice.PersonalData;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.notice.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One notice in a list.
 *
 * @param recipient e-mail address or id of the webhook endpoint; empty if none is known
 * @param attempts of all rounds
 * @param reason why the last attempt did not succeed, or the notice failed
 */
record NoticeRow(
        String id,
        NoticeStatus status,
        Reader reader,
        Channel channel,
        @PersonalData String recipient,
        @Nullable String portal,
        @Nullable String language,
        String wording,
        String wordingEdition,
        String subject,
        String about,
        List<String> subjects,
        Instant composedAt,
        Instant changedAt,
        int attempts,
        @Nullable Reason reason) {

    NoticeRow {
        subjects = List.copyOf(subjects);
    }
}
