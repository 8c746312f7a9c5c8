package kz.ruqsat.verification.verification;

import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the machine found for one requirement, frozen: a later change of the data or of the evaluation does not change it.
 *
 * @param id R1 to R9
 * @param applicability APPLIES, NOT_APPLICABLE or UNDETERMINED
 * @param applicabilityCode why, as a stable code
 * @param applicabilityReason why, in words
 * @param state name of a {@link RequirementState}
 * @param reasonCode why this state, as a stable code
 * @param reason why this state, in words
 * @param track the way in which the stated facts meet the row, when it has several
 * @param evidence kinds of evidence of which any one confirms the row
 * @param evidencePresent whether one of them is there
 * @param legalPoint the row of the order
 * @param trace the questions asked, with what was found
 */
public record Evaluated(
        String id,
        String applicability,
        String applicabilityCode,
        Texts applicabilityReason,
        String state,
        String reasonCode,
        Texts reason,
        @Nullable String track,
        List<String> evidence,
        boolean evidencePresent,
        String legalPoint,
        List<TraceStep> trace) {

    public static final String UNDETERMINED = "UNDETERMINED";

    public Evaluated {
        evidence = List.copyOf(evidence);
        trace = List.copyOf(trace);
    }

    /** What an officer may still decide about applicability. */
    boolean applicabilityIsOpen() {
        return applicability.equals(UNDETERMINED);
    }

    /** Whether this fact, by its path, was missed. */
    public boolean misses(String fact) {
        return trace.stream().anyMatch(step -> step.unknown().contains(fact));
    }

    RequirementState stateNow() {
        return RequirementState.valueOf(state);
    }

    /**
     * One question of the evaluation with its answer.
     *
     * @param asked the form of the question
     * @param about path of a fact, {@code policy.<key>}, a row or a track; null for a combination
     * @param expected what would make it true
     * @param found what was found
     * @param result TRUE, FALSE or UNKNOWN
     * @param unknown why the result is UNKNOWN: paths of facts, and policies as {@code policy.<key>}
     * @param parts the questions of which this one is made
     */
    public record TraceStep(
            String asked,
            @Nullable String about,
            @Nullable String expected,
            @Nullable String found,
            String result,
            List<String> unknown,
            List<TraceStep> parts) {

        public TraceStep {
            unknown = List.copyOf(unknown);
            parts = List.copyOf(parts);
        }
    }
}
