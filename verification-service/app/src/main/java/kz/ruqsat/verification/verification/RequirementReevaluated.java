package kz.ruqsat.verification.verification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The machine found something else for a requirement, because a register now says something else than before.
 *
 * @param state the state of the row now, where it differs from what was found: an officer's word that holds again
 */
public record RequirementReevaluated(
        String applicationId,
        Evaluated requirement,
        Instant reevaluatedAt,
        @Nullable String state) implements VerificationEvent {

    /** What was found is how the row stands. */
    public RequirementReevaluated(String applicationId, Evaluated requirement, Instant reevaluatedAt) {
        this(applicationId, requirement, reevaluatedAt, null);
    }

    /** The state of the row now. */
    public String standsAs() {
        return state == null ? requirement.state() : state;
    }
}
