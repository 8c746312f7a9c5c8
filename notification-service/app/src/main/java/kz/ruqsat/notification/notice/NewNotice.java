package kz.ruqsat.notification.notice;

import java.time.Instant;
import java.util.List;

/**
 * A notice before it is stored.
 *
 * @param about id of the message that caused it
 * @param subjects ids of what it is about, the most specific first
 */
public record NewNotice(
        String noticeId, String about, List<String> subjects, Addressee addressee, Letter letter, Instant composedAt) {

    public NewNotice {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a notice about nothing: " + noticeId);
        }
    }

    /** The notice about a cause to an addressee; its id follows from these two. */
    public static NewNotice of(
            String about, List<String> subjects, Addressee addressee, Letter letter, Instant composedAt) {
        return new NewNotice(addressee.noticeIdFor(about), about, subjects, addressee, letter, composedAt);
    }

    /** With which events the notice begins. */
    public List<NoticeEvent> beginning() {
        return addressee.address().isEmpty()
                // Somebody should have been told and could not be: a person has to see that, so it is an outcome.
                ? List.of(composed(), new NoticeFailed(noticeId, 1, Reason.NO_ADDRESS.name(), composedAt))
                : List.of(composed());
    }

    NoticeComposed composed() {
        return new NoticeComposed(
                noticeId,
                about,
                subjects,
                addressee.reader().name(),
                addressee.channel().name(),
                addressee.address(),
                addressee.portal(),
                letter.language(),
                letter.wording(),
                letter.edition(),
                letter.subject(),
                letter.body(),
                composedAt);
    }
}
