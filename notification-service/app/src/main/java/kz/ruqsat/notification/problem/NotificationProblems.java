package kz.ruqsat.notification.problem;

import kz.ruqsat.platform.problem.ProblemCode;

/** What callers of this service may be refused with, beside the codes of the platform. */
public final class NotificationProblems {

    public static final ProblemCode NOTICE_STILL_OPEN = new ProblemCode("notice-still-open", 409);
    public static final ProblemCode NOTICE_WITHOUT_ADDRESS = new ProblemCode("notice-without-address", 409);
    public static final ProblemCode WEBHOOK_TARGET_FORBIDDEN = new ProblemCode("webhook-target-forbidden", 422);

    private NotificationProblems() {}
}
