package kz.ruqsat.application.application;

import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** Two people decide: an officer proposes, an approver who is another person decides exactly what was proposed. */
public final class FourEyes {

    private FourEyes() {}

    /** What a call to decide means, given what stands proposed. */
    public sealed interface Verdict {

        record Propose() implements Verdict {}

        record Decide(String proposedBy) implements Verdict {}

        /** The same proposal stands already, by another officer. */
        record StandsProposed() implements Verdict {}

        record Reject(Rejection why) implements Verdict {}
    }

    public static <P extends Proposed<P>> Verdict judge(@Nullable P standing, P asked, Actor by) {
        if (standing == null || !standing.isOfTheKindOf(asked)) {
            return proposed(by, ApplicationProblems.NOT_PROPOSED.rejection());
        }
        if (!standing.asksTheSameAs(asked)) {
            return proposed(by, ApplicationProblems.PROPOSAL_DIFFERS.rejection());
        }
        if (standing.by().equals(by.id())) {
            return new Verdict.Reject(ApplicationProblems.FOUR_EYES.rejection());
        }
        return by.is(Role.APPROVER) ? new Verdict.Decide(standing.by()) : new Verdict.StandsProposed();
    }

    private static Verdict proposed(Actor by, Rejection otherwise) {
        return by.is(Role.OFFICER) ? new Verdict.Propose() : new Verdict.Reject(otherwise);
    }
}
