package kz.ruqsat.application.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. The table of what each state allows is {@link #allowed()}. */
public enum ApplicationState {
    DRAFT,
    /** Submitted and being verified; stays so until the package is returned, taken back or decided. */
    SUBMITTED,
    /** Incomplete: not considered further. */
    RETURNED,
    WITHDRAWN,
    APPROVED,
    REFUSED;

    /** What somebody may want to do with an application. */
    public enum Act {
        STATE_FACTS,
        ATTACH_DOCUMENT,
        REMOVE_DOCUMENT,
        SUBMIT,
        ANSWER_REMARKS,
        WITHDRAW,
        RECORD_OUTCOME,
        APPROVE,
        REFUSE
    }

    /** Everything this state allows. */
    public Set<Act> allowed() {
        return switch (this) {
            case DRAFT ->
                EnumSet.of(Act.STATE_FACTS, Act.ATTACH_DOCUMENT, Act.REMOVE_DOCUMENT, Act.SUBMIT, Act.WITHDRAW);
            case SUBMITTED ->
                EnumSet.of(
                        Act.ATTACH_DOCUMENT,
                        Act.REMOVE_DOCUMENT,
                        Act.ANSWER_REMARKS,
                        Act.WITHDRAW,
                        Act.RECORD_OUTCOME,
                        Act.APPROVE,
                        Act.REFUSE);
            case RETURNED, WITHDRAWN, APPROVED, REFUSED -> EnumSet.noneOf(Act.class);
        };
    }

    /** Whether nothing can happen to the application any more. */
    public boolean isFinal() {
        return allowed().isEmpty();
    }

    /** Refuses with {@code state-forbids} and the state's name unless this state allows the act. */
    void require(Act act) {
        if (!allowed().contains(act)) {
            throw ApplicationProblems.STATE_FORBIDS
                    .rejection()
                    .with("state", name())
                    .refused();
        }
    }
}
