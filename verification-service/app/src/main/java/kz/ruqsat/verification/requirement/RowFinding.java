package kz.ruqsat.verification.requirement;

import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation found for one row.
 *
 * @param reason why the row applies, does not apply, or cannot be told
 * @param assessment null when the row does not apply
 * @param assessmentReason why it was assessed so; null together with the assessment
 * @param track the way in which the stated facts meet the row, when it has several
 * @param evidence what would confirm the row, any one is enough
 * @param trace the questions asked, with what was found
 */
public record RowFinding(
        String id,
        Applicability applicability,
        Reason reason,
        @Nullable Assessment assessment,
        @Nullable Reason assessmentReason,
        @Nullable String track,
        List<EvidenceKind> evidence,
        String legalPoint,
        List<Step> trace) {

    /** A reason by its code, and in words. */
    public record Reason(ReasonCode code, Texts texts) {}

    public RowFinding {
        evidence = List.copyOf(evidence);
        trace = List.copyOf(trace);
    }

    /** The reason that explains the outcome: that of the assessment if there is one. */
    public Reason outcomeReason() {
        return assessmentReason == null ? reason : assessmentReason;
    }
}
