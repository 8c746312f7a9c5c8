package kz.ruqsat.notification.notice;

import java.time.Instant;
import java.util.List;

/** Notices for tests: one by e-mail to an applicant, composed on Friday 20 March 2026. */
public final class Notices {

    public static final Instant AT = Instant.parse("2026-03-20T05:00:00Z");
    public static final String ID = "5b3c3a52-0f9d-5b46-9a39-6d54a4f3a001";

    private Notices() {}

    public static NewNotice compose() {
        return compose(Addressee.email(Reader.APPLICANT, "aigul@example.kz", "portal-demo"));
    }

    public static NewNotice compose(Addressee addressee) {
        return new NewNotice(
                ID,
                "message-1",
                List.of("application-1"),
                addressee,
                new Letter("kk", "application-submitted", "1", "Өтініш қабылданды: № 7", "Сәлеметсіз бе!"),
                AT);
    }

    public static NoticeComposed composed() {
        return compose().composed();
    }

    public static NoticeComposed composed(Addressee addressee) {
        return compose(addressee).composed();
    }

    public static RecordAttempt accepted(int round, int attempt) {
        return new RecordAttempt(ID, round, attempt, Outcome.ACCEPTED, null, "250 OK", AT, null);
    }

    public static RecordAttempt postponed(int round, int attempt, Instant next) {
        return new RecordAttempt(
                ID, round, attempt, Outcome.POSTPONED, Reason.UNREACHABLE, "connection refused", AT, next);
    }
}
