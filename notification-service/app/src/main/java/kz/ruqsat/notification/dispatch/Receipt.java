package kz.ruqsat.notification.dispatch;

import kz.ruqsat.notification.notice.Outcome;
import kz.ruqsat.notification.notice.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What came of handing a notice over.
 *
 * @param answer what the other side said, without personal data; shortened to {@value #LONGEST} characters
 */
public record Receipt(Outcome outcome, @Nullable Reason reason, String answer) {

    static final int LONGEST = 200;

    public Receipt {
        answer = answer.replaceAll("\\p{Cntrl}+", " ").strip();
        answer = answer.length() > LONGEST ? answer.substring(0, LONGEST) : answer;
    }

    public static Receipt accepted(String answer) {
        return new Receipt(Outcome.ACCEPTED, null, answer);
    }

    public static Receipt postponed(Reason reason, String answer) {
        return new Receipt(Outcome.POSTPONED, reason, answer);
    }

    public static Receipt refused(Reason reason, String answer) {
        return new Receipt(Outcome.REFUSED, reason, answer);
    }
}
