package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.verification.calendar.CalendarDesk.Sample;
import kz.ruqsat.verification.calendar.CalendarDesk.Seen;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.workingdays.ExplainedDay;
import org.jspecify.annotations.Nullable;

/**
 * A proposed edition, and what became of it, with what it does to the terms that run.
 *
 * @param id of the proposal
 * @param calendarEdition id by which terms pin the edition; null unless it is in use
 * @param baseEdition the edition to which the days are added
 * @param outdated whether the calendar has changed since it was proposed, so that it cannot be applied any more
 * @param days what was stated
 * @param difference what it would say otherwise than {@code baseEdition}, moved holidays included
 * @param moved the running terms that would end on another day; null unless it waits for a decision or was just applied
 * @param earlier how many would end earlier, or were to when it was applied; null when it was not
 * @param effect names the effect: an approval that brings it along is refused if other terms would move by then
 * @param sample a few of the terms that would move, explained day by day
 */
record EditionView(
        String id,
        EditionStatus status,
        @Nullable String calendarEdition,
        String baseEdition,
        boolean outdated,
        @Nullable Instant inUseFrom,
        RunningTermsPolicy runningTerms,
        List<DayView> days,
        List<Integer> years,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String note,
        @Nullable DifferenceView difference,
        @Nullable List<MoveView> moved,
        @Nullable Long earlier,
        @Nullable Long later,
        @Nullable Long intoOverdue,
        @Nullable Long unchanged,
        @Nullable String effect,
        List<SampleView> sample) {

    /** @param from last day as it stands @param to last day as it would be @param overdue whether it would be over */
    record MoveView(String obligationId, LocalDate from, LocalDate to, boolean overdue) {

        static MoveView of(Move move) {
            return new MoveView(move.obligationId(), move.from(), move.to(), move.overdue());
        }
    }

    /** @param before every date up to {@code from} @param after every date up to {@code to} */
    record SampleView(
            String obligationId, LocalDate from, LocalDate to, List<ExplainedDay> before, List<ExplainedDay> after) {

        static SampleView of(Sample sample) {
            var move = sample.move();
            var explained = sample.explanation();
            return new SampleView(move.obligationId(), move.from(), move.to(), explained.before(), explained.after());
        }
    }

    static EditionView of(Seen seen, List<Sample> sample) {
        var proposal = seen.proposal();
        var proposed = proposal.proposed();
        var applied = proposal.applied();
        var inUseFrom = applied == null ? null : applied.appliedAt();
        var effect = seen.effect();
        var expected = effect == null ? proposal.expected() : effect.expected();
        return new EditionView(
                proposal.id(),
                proposal.status(),
                applied == null ? null : applied.calendarEdition(),
                proposed.baseEdition(),
                seen.outdated(),
                inUseFrom,
                proposal.policy(),
                proposed.days().stream()
                        .map(day -> DayView.of(day.declared(), inUseFrom))
                        .toList(),
                proposed.years(),
                proposed.proposedBy(),
                proposed.proposedAt(),
                proposal.decidedBy(),
                proposal.decidedAt(),
                proposal.note(),
                effect == null ? null : DifferenceView.of(proposed.baseEdition(), null, effect.difference()),
                effect == null ? null : moved(effect),
                expected == null ? null : expected.earlier(),
                expected == null ? null : expected.later(),
                expected == null ? null : expected.intoOverdue(),
                expected == null ? null : expected.unchanged(),
                effect == null ? null : effect.fingerprint(),
                sample.stream().map(SampleView::of).toList());
    }

    private static List<MoveView> moved(EditionEffect effect) {
        return effect.terms().moved().stream().map(MoveView::of).toList();
    }
}
