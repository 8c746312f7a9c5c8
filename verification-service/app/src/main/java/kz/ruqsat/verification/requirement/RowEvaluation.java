package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.ruqsat.verification.requirement.RowFinding.Reason;
import org.jspecify.annotations.Nullable;

/** Holds one case against rows, one by one. It decides only what is certain; the rest goes to an officer. */
final class RowEvaluation {

    private final Question question;
    private final Known known;
    private final Policies policies;
    private final Vocabulary vocabulary;
    private final Reasoning reasoning;

    RowEvaluation(Question question, Policies policies, Vocabulary vocabulary) {
        this.question = question;
        this.known = Known.of(question.facts(), question.world());
        this.policies = policies;
        this.vocabulary = vocabulary;
        this.reasoning = new Reasoning(policies);
    }

    /** A row of an edition whose wording is not known: nothing is decided, except that it is not yet in force. */
    RowFinding ofUnknownContent(Row likeness, @Nullable LocalDate effectiveFrom) {
        if (effectiveFrom != null && question.on().isBefore(effectiveFrom)) {
            return notInForce(likeness, effectiveFrom);
        }
        Step step = new Step("contentKnown", likeness.id(), "true", "false", Truth.UNKNOWN, Set.of(), List.of());
        Reason reason = vocabulary.reason(ReasonCode.CONTENT_UNKNOWN);
        return new RowFinding(
                likeness.id(),
                Applicability.UNDETERMINED,
                reason,
                Assessment.NEEDS_OFFICER,
                reason,
                null,
                List.of(),
                likeness.legalPoint(),
                List.of(step));
    }

    RowFinding of(Row row) {
        if (row.effectiveFrom() instanceof LocalDate from && question.on().isBefore(from)) {
            return notInForce(row, from);
        }
        Step applies = asked("applies", row.id(), reasoning.answer(row.appliesWhen(), known));
        return switch (applies.result()) {
            case TRUE -> assessed(row, applies);
            case FALSE -> notApplicable(row, applies);
            case UNKNOWN -> undetermined(row, applies);
        };
    }

    private RowFinding notInForce(Row row, LocalDate from) {
        Step step = Step.of("inForce", row.id(), from.toString(), question.on().toString(), Truth.FALSE);
        return finding(
                row,
                Applicability.NOT_APPLICABLE,
                vocabulary.reason(ReasonCode.NOT_IN_FORCE_YET),
                null,
                null,
                null,
                List.of(step));
    }

    private RowFinding notApplicable(Row row, Step applies) {
        Reason reason = own(ReasonCode.NOT_APPLICABLE, row.texts().notApplicable());
        return finding(row, Applicability.NOT_APPLICABLE, reason, null, null, null, List.of(applies));
    }

    private RowFinding undetermined(Row row, Step applies) {
        Reason reason = vocabulary.reasonWithGaps(ReasonCode.UNDETERMINED, applies.gaps(), policies);
        var trace = new ArrayList<Step>();
        trace.add(applies);
        trace.addAll(fulfilment(row));
        return finding(row, Applicability.UNDETERMINED, reason, Assessment.NEEDS_OFFICER, reason, null, trace);
    }

    private RowFinding assessed(Row row, Step applies) {
        var tracks = fulfilment(row);
        var fulfilled = Step.combined(
                "anyOf", row.id(), Truth.any(tracks.stream().map(Step::result).toList()), tracks);
        Set<EvidenceKind> present = present(row);
        Outcome outcome = outcome(row, fulfilled, present);
        var trace = new ArrayList<Step>();
        trace.add(applies);
        trace.addAll(tracks);
        trace.add(evidenceStep(row, present));
        Reason reason = row.appliesWhen() instanceof Condition.Always
                ? vocabulary.reason(ReasonCode.BINDS_EVERYONE)
                : own(ReasonCode.APPLIES, row.texts().applies());
        return finding(
                row,
                Applicability.APPLIES,
                reason,
                outcome.assessment(),
                outcome.reason(),
                trackOf(row, tracks),
                trace);
    }

    private record Outcome(Assessment assessment, Reason reason) {}

    private Outcome outcome(Row row, Step fulfilled, Set<EvidenceKind> present) {
        if (fulfilled.result() == Truth.FALSE) {
            return new Outcome(
                    Assessment.NOT_MET,
                    own(ReasonCode.FACTS_CONTRADICT, row.texts().notMet()));
        }
        boolean factsOnly = question.documents() instanceof Documents.NotAsked && row.measured();
        boolean nothing = factsOnly ? nothingStated(row) : present.isEmpty();
        if (nothing) {
            return new Outcome(
                    Assessment.EVIDENCE_MISSING,
                    vocabulary.reasonWithEvidence(ReasonCode.EVIDENCE_MISSING, row.evidence()));
        }
        if (fulfilled.result() == Truth.UNKNOWN) {
            return new Outcome(
                    Assessment.NEEDS_OFFICER,
                    vocabulary.reasonWithGaps(ReasonCode.FACTS_UNKNOWN, fulfilled.gaps(), policies));
        }
        return factsOnly
                ? new Outcome(Assessment.MET, vocabulary.reasonWithEvidence(ReasonCode.FACTS_SUFFICE, row.evidence()))
                : new Outcome(
                        Assessment.NEEDS_OFFICER, vocabulary.reasonWithEvidence(ReasonCode.OFFICER_CONFIRMS, present));
    }

    private List<Step> fulfilment(Row row) {
        return row.tracks().stream()
                .map(track -> asked(
                        "fulfils", track.id() == null ? row.id() : track.id(), reasoning.answer(track.when(), known)))
                .toList();
    }

    private static @Nullable String trackOf(Row row, List<Step> tracks) {
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).result() == Truth.TRUE) {
                return row.tracks().get(i).id();
            }
        }
        return null;
    }

    /** The kinds present among those that the row accepts; the entry in the register counts once the numbers are there. */
    private Set<EvidenceKind> present(Row row) {
        var present = new java.util.LinkedHashSet<>(row.evidence());
        present.removeIf(kind -> !isPresent(row, kind));
        return present;
    }

    private boolean isPresent(Row row, EvidenceKind kind) {
        if (kind == EvidenceKind.REGISTER_ENTRY) {
            return known.knows(Fact.HARDWARE_UNITS);
        }
        return switch (question.documents()) {
            case Documents.NotAsked() -> false;
            case Documents.Attached attached -> attached.to(row.id()).contains(kind);
        };
    }

    private boolean nothingStated(Row row) {
        return row.tracks().stream().flatMap(track -> track.when().facts()).noneMatch(known::knows);
    }

    private Step evidenceStep(Row row, Set<EvidenceKind> present) {
        String expected = names(row.evidence());
        Truth result = question.documents() instanceof Documents.NotAsked && present.isEmpty()
                ? Truth.UNKNOWN
                : Truth.of(!present.isEmpty());
        return Step.of("document", row.id(), expected, present.isEmpty() ? null : names(present), result);
    }

    private static String names(java.util.Collection<EvidenceKind> kinds) {
        return String.join(" | ", kinds.stream().map(Enum::name).toList());
    }

    private static Step asked(String what, String about, Step answer) {
        return Step.combined(what, about, answer.result(), List.of(answer));
    }

    private Reason own(ReasonCode code, kz.ruqsat.platform.language.@Nullable Texts texts) {
        return texts == null ? vocabulary.reason(code) : new Reason(code, texts);
    }

    private static RowFinding finding(
            Row row,
            Applicability applicability,
            Reason reason,
            @Nullable Assessment assessment,
            @Nullable Reason assessmentReason,
            @Nullable String track,
            List<Step> trace) {
        return new RowFinding(
                row.id(),
                applicability,
                reason,
                assessment,
                assessmentReason,
                track,
                row.evidence(),
                row.legalPoint(),
                trace);
    }
}
