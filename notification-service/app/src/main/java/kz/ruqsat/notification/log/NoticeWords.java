package kz.ruqsat.notification.log;

import java.util.List;
import kz.ruqsat.notification.notice.NoticeStatus;

/** What templates ask about notices. */
public final class NoticeWords {

    /** The look of a status: icon and colour of the status kinds of the platform. */
    public String kind(NoticeStatus status) {
        return switch (status) {
            case QUEUED -> "on-track";
            case RETRYING -> "due-soon";
            case DELIVERED -> "fulfilled";
            case FAILED -> "overdue";
        };
    }

    /** Enough of a recipient to recognise it, not enough to write to: {@code a••••@example.kz}. */
    public String masked(String recipient) {
        if (recipient.isEmpty()) {
            return "–";
        }
        int at = recipient.indexOf('@');
        return at < 1
                ? recipient.substring(0, Math.min(8, recipient.length())) + '…'
                : recipient.charAt(0) + "••••" + recipient.substring(at);
    }

    /** The lines of a letter: a page has no line breaks of its own. */
    public List<String> lines(String body) {
        return body.lines().filter(line -> !line.isBlank()).toList();
    }
}
