package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a term ends when it does, for programs: the same as text and PDF say. */
record ExplanationView(
        String obligationId,
        ObligationKind kind,
        Party party,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        String requirementEdition,
        String calendarEdition,
        List<ObligationView.DayView> days,
        List<PauseView> pauses,
        List<ExtensionView> extensions,
        List<MoveView> moves) {

    static ExplanationView of(ObligationView view) {
        return new ExplanationView(
                view.id(),
                view.kind(),
                view.party(),
                view.legalPoint(),
                view.trigger(),
                view.workingDays(),
                view.dueOn(),
                view.dueAt(),
                view.requirementEdition(),
                view.calendarEdition(),
                view.explanation(),
                view.pauses(),
                view.extensions(),
                view.moves());
    }
}
