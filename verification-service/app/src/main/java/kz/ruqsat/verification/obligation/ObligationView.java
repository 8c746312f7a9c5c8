package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import org.jspecify.annotations.Nullable;

/**
 * One obligation as callers see it.
 *
 * @param workingDays with all extensions; 0 for a term that ends on a given date
 * @param dueOn null while the clock stands still, and so is {@code dueAt}
 * @param workingDaysLeft until the last day, or those left when the clock was stopped
 * @param explanation every date from the trigger to the last day that was counted
 * @param pauses oldest first, and so are extensions, moves and history
 */
record ObligationView(
        String id,
        ObligationKind kind,
        Party party,
        Subject subject,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        @Nullable LocalDate dueOn,
        @Nullable Instant dueAt,
        ObligationStatus status,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysLate,
        @Nullable LocalDate pausedSince,
        String requirementEdition,
        String calendarEdition,
        Instant armedAt,
        List<DayView> explanation,
        List<PauseView> pauses,
        List<ExtensionView> extensions,
        List<MoveView> moves,
        List<HistoryEntry> history) {

    /** @param number in the term, null if the day is not counted @param basis the act from which that follows */
    record DayView(
            LocalDate date, boolean counted, @Nullable Integer number, Texts reason, String basis) {

        static DayView of(CountedDay day) {
            return new DayView(
                    day.date(),
                    day.counted(),
                    day.number(),
                    new Texts(day.reasonKk(), day.reasonRu(), day.reasonEn()),
                    day.basis());
        }
    }

    ObligationView {
        explanation = List.copyOf(explanation);
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
        moves = List.copyOf(moves);
        history = List.copyOf(history);
    }

    static ObligationView of(KnownObligation known, Reckoning reckoning) {
        var row = known.row(reckoning);
        return new ObligationView(
                row.id(),
                row.kind(),
                row.party(),
                row.subject(),
                row.legalPoint(),
                row.trigger(),
                row.workingDays(),
                row.dueOn(),
                row.dueAt(),
                row.status(),
                row.workingDaysLeft(),
                row.workingDaysLate(),
                row.pausedSince(),
                row.requirementEdition(),
                row.calendarEdition(),
                row.armedAt(),
                known.explanation().stream().map(DayView::of).toList(),
                known.pauses().stream().map(PauseView::of).toList(),
                events(known, ObligationExtended.class).map(ExtensionView::of).toList(),
                events(known, ObligationMoved.class).map(MoveView::of).toList(),
                known.history().stream().map(HistoryEntry::of).toList());
    }

    private static <E extends ObligationEvent> Stream<E> events(KnownObligation known, Class<E> type) {
        return known.history().stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
