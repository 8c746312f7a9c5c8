package kz.ruqsat.verification.page;

import kz.ruqsat.verification.verification.Outcome;
import kz.ruqsat.verification.verification.Phase;
import kz.ruqsat.verification.verification.RequirementState;

/** Which of the site's status looks stands for a state; the word is always there as well. */
final class Look {

    private Look() {}

    static String of(RequirementState state) {
        return switch (state) {
            case MET -> "on-track";
            case NOT_MET -> "lapsed";
            case NEEDS_OFFICER -> "due-soon";
            case PENDING -> "paused";
            case NOT_APPLICABLE -> "neutral";
        };
    }

    static String of(Phase phase) {
        return switch (phase) {
            case OPEN -> "due-soon";
            case CONCLUDED -> "fulfilled";
            case SUPERVISED -> "running";
            case ENDED -> "cancelled";
            case CLOSED -> "cancelled";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case ALL_MET -> "on-track";
            case NOT_ALL_MET, INCOMPLETE -> "lapsed";
        };
    }
}
