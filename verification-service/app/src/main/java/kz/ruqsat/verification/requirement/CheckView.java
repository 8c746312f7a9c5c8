package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/** The answer to a check. */
record CheckView(String edition, LocalDate on, List<RequirementView> requirements) {

    static CheckView of(Edition edition, Question question, Catalogue catalogue) {
        return new CheckView(
                edition.id(),
                question.on(),
                catalogue.evaluate(edition, question).stream()
                        .map(finding -> RequirementView.of(finding, catalogue.vocabulary()))
                        .toList());
    }

    /** One row. The reason is that of the applicability, the assessment has its own. */
    record RequirementView(
            String id,
            Applicability applicability,
            ReasonCode reasonCode,
            Texts reason,
            @Nullable Assessment assessment,
            @Nullable ReasonCode assessmentReasonCode,
            @Nullable Texts assessmentReason,
            @Nullable String track,
            List<EvidenceView> evidence,
            String legalPoint,
            List<StepView> trace) {

        static RequirementView of(RowFinding finding, Vocabulary vocabulary) {
            RowFinding.Reason assessed = finding.assessmentReason();
            return new RequirementView(
                    finding.id(),
                    finding.applicability(),
                    finding.reason().code(),
                    finding.reason().texts(),
                    finding.assessment(),
                    assessed == null ? null : assessed.code(),
                    assessed == null ? null : assessed.texts(),
                    finding.track(),
                    EvidenceView.of(finding.evidence(), vocabulary),
                    finding.legalPoint(),
                    finding.trace().stream()
                            .map(step -> StepView.of(step, vocabulary))
                            .toList());
        }
    }

    /**
     * One step of the trace.
     *
     * @param about the path of a fact, a policy as {@code policy.<key>}, or the id of a row or track
     * @param name what a fact is called, when the step is about one
     * @param unknown why the result is UNKNOWN: paths of facts, and policies as {@code policy.<key>}
     */
    record StepView(
            String asked,
            @Nullable String about,
            @Nullable Texts name,
            @Nullable String expected,
            @Nullable String found,
            Truth result,
            List<String> unknown,
            List<StepView> parts) {

        static StepView of(Step step, Vocabulary vocabulary) {
            String about = step.about();
            return new StepView(
                    step.asked(),
                    about,
                    about == null ? null : Fact.at(about).map(vocabulary::name).orElse(null),
                    step.expected(),
                    step.found(),
                    step.result(),
                    step.gaps().stream().map(StepView::path).toList(),
                    step.parts().stream().map(part -> of(part, vocabulary)).toList());
        }

        private static String path(Gap gap) {
            return switch (gap) {
                case Gap.Missing(var fact) -> fact.path();
                case Gap.Open(var policy) -> "policy." + policy.key();
            };
        }
    }
}
