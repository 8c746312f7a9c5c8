package kz.ruqsat.verification.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.verification.requirement.Applicability;
import kz.ruqsat.verification.requirement.Fact;
import kz.ruqsat.verification.requirement.Gap;
import kz.ruqsat.verification.requirement.ReasonCode;
import kz.ruqsat.verification.requirement.RowFinding;
import kz.ruqsat.verification.requirement.Step;
import kz.ruqsat.verification.requirement.Truth;

/**
 * What is still worth asking: the first fact that some row misses, whether to tell if it applies or if it is met. What
 * cannot change the answer any more is never asked.
 */
final class CaseQuestions {

    private CaseQuestions() {}

    /** @param passedOver facts that the asker does not know */
    static Optional<Fact> next(List<RowFinding> findings, Set<Fact> passedOver) {
        return findings.stream()
                .flatMap(CaseQuestions::missing)
                .map(CaseQuestions::asked)
                .filter(fact -> isAskable(fact) && !passedOver.contains(fact))
                .findFirst();
    }

    private static Stream<Fact> missing(RowFinding finding) {
        if (finding.reason().code() == ReasonCode.CONTENT_UNKNOWN) {
            return Stream.empty();
        }
        if (finding.applicability() == Applicability.UNDETERMINED) {
            return gaps(finding.trace().getFirst());
        }
        var ways = finding.trace().stream()
                .filter(step -> step.asked().equals("fulfils"))
                .toList();
        boolean settled = ways.stream().anyMatch(way -> way.result() == Truth.TRUE);
        return settled ? Stream.empty() : ways.stream().flatMap(CaseQuestions::gaps);
    }

    private static Stream<Fact> gaps(Step step) {
        return step.gaps().stream().filter(Gap.Missing.class::isInstance).map(gap -> ((Gap.Missing) gap).fact());
    }

    /** Technical conditions are asked for as a whole, with everything that is in them. */
    private static Fact asked(Fact fact) {
        return fact.isOfTechnicalConditions() ? Fact.TECHNICAL_CONDITIONS : fact;
    }

    /** What is a mere reference, and what other registers know, does not change which documents are needed. */
    private static boolean isAskable(Fact fact) {
        return switch (fact.kind()) {
            case CHOICE, FLAG, LIST -> !fact.path().startsWith("world.");
            case TEXT, DECIMAL, DATE -> false;
        };
    }
}
