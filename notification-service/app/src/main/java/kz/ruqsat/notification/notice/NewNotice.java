package kz.ruqsat.notification.notice;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Tell somebody something. Repeated, it changes nothing.
 *
 * @param about id of the message that caused it
 * @param subjects ids of what it is about, the most specific first
 */
public record ComposeNotice(
        @TargetAggregateIdentifier String noticeId,
        String about,
        List<String> subjects,
        Addressee addressee,
        Letter letter,
        Instant composedAt) {

    public ComposeNotice {
        subjects = List.copyOf(subjects);
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a notice about nothing: " + noticeId);
        }
    }

    /** The notice about a cause to an addressee; its id follows from these two. */
    public static ComposeNotice of(
            String about, List<String> subjects, Addressee addressee, Letter letter, Instant composedAt) {
        return new ComposeNotice(addressee.noticeIdFor(about), about, subjects, addressee, letter, composedAt);
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
