package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.obligation.ObligationArmed.CountedDay;
import org.jspecify.annotations.Nullable;

/**
 * One obligation as callers see it.
 *
 * @param explanation every date from the trigger to {@code dueOn}
 * @param pauses nothing stops the clock yet
 * @param history oldest first
 */
record ObligationView(
        String id,
        ObligationKind kind,
        Party party,
        Subject subject,
        String legalPoint,
        LocalDate trigger,
        int workingDays,
        LocalDate dueOn,
        Instant dueAt,
        ObligationStatus status,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysLate,
        String requirementEdition,
        String calendarEdition,
        Instant armedAt,
        List<DayView> explanation,
        List<Object> pauses,
        List<Entry> history) {

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

    /**
     * One thing that happened.
     *
     * @param actor who acted; null if that was not recorded
     * @param cause id of the event or message that made the system act
     * @param details what the event says beside that it happened
     */
    record Entry(
            long sequence,
            String type,
            Instant recordedAt,
            @Nullable String actor,
            @Nullable String cause,
            Map<String, Object> details) {

        static Entry of(Recorded recorded) {
            return new Entry(
                    recorded.sequence(),
                    recorded.type(),
                    recorded.recordedAt(),
                    text(recorded, ActorMetadata.ACTOR),
                    text(recorded, ActorMetadata.CAUSE),
                    details((ObligationEvent) recorded.event()));
        }

        private static @Nullable String text(Recorded recorded, String key) {
            var value = recorded.metadata().get(key);
            return value == null ? null : value.toString();
        }

        private static Map<String, Object> details(ObligationEvent event) {
            Map<String, Object> details = new LinkedHashMap<>();
            switch (event) {
                case ObligationArmed armed -> {
                    details.put("dueOn", armed.dueOn());
                    details.put("dueAt", armed.dueAt());
                }
                case ObligationLapsed lapsed -> {
                    details.put("dueAt", lapsed.dueAt());
                    details.put("lapsedAt", lapsed.lapsedAt());
                }
                case ObligationFulfilled done -> {
                    details.put("fulfilledAt", done.fulfilledAt());
                    details.put("acceptedOn", done.acceptedOn());
                }
                case ObligationFulfilledLate done -> {
                    details.put("fulfilledAt", done.fulfilledAt());
                    details.put("acceptedOn", done.acceptedOn());
                    details.put("workingDaysLate", done.workingDaysLate());
                }
                case ObligationCancelled cancelled -> details.put("reasonCode", cancelled.reasonCode());
            }
            return details;
        }
    }

    ObligationView {
        explanation = List.copyOf(explanation);
        pauses = List.copyOf(pauses);
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
                row.requirementEdition(),
                row.calendarEdition(),
                row.armedAt(),
                known.explanation().stream().map(DayView::of).toList(),
                List.of(),
                known.history().stream().map(Entry::of).toList());
    }
}
