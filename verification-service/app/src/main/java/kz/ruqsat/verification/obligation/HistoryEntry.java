package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.ruqsat.platform.command.ActorMetadata;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.language.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an obligation.
 *
 * @param actor who acted; null if that was not recorded
 * @param cause id of the event or message that made the system act
 * @param details what the event says beside that it happened
 */
record HistoryEntry(
        long sequence,
        String type,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String cause,
        Map<String, Object> details) {

    static HistoryEntry of(Recorded recorded) {
        return new HistoryEntry(
                recorded.sequence(),
                recorded.type(),
                recorded.recordedAt(),
                text(recorded, ActorMetadata.ACTOR),
                text(recorded, ActorMetadata.CAUSE),
                new Details((ObligationEvent) recorded.event()).all());
    }

    private static @Nullable String text(Recorded recorded, String key) {
        var value = recorded.metadata().get(key);
        return value == null ? null : value.toString();
    }

    /** What an event says, name by name; what it does not say is left out. */
    private record Details(Map<String, Object> all) {

        Details(ObligationEvent event) {
            this(new LinkedHashMap<>());
            switch (event) {
                case ObligationArmed armed -> with("dueOn", armed.dueOn()).with("dueAt", armed.dueAt());
                case ObligationPaused paused ->
                    with("reasonCode", paused.reasonCode())
                            .with("reason", new Texts(paused.reasonKk(), paused.reasonRu(), paused.reasonEn()))
                            .with("basis", paused.basis())
                            .with("from", paused.from())
                            .with("mode", paused.mode())
                            .with("note", paused.note())
                            .with("stopId", paused.stopId())
                            .with("workingDaysLeft", paused.workingDaysLeft());
                case ObligationResumed resumed ->
                    with("reasonCode", resumed.reasonCode())
                            .with("stopId", resumed.stopId())
                            .with("on", resumed.on())
                            .with("note", resumed.note())
                            .counted(null, resumed.counted());
                case ObligationExtended extended ->
                    with("groundCode", extended.groundCode())
                            .with("ground", new Texts(extended.groundKk(), extended.groundRu(), extended.groundEn()))
                            .with("basis", extended.basis())
                            .with("workingDays", extended.workingDays())
                            .with("note", extended.note())
                            .counted(extended.previousDueOn(), extended.counted());
                case ObligationMoved moved ->
                    with("cause", moved.cause())
                            .with("proposalId", moved.proposalId())
                            .with("stopId", moved.stopId())
                            .with("basis", moved.basis())
                            .with("knownAt", moved.knownAt())
                            .counted(moved.previousDueOn(), moved.counted());
                case ObligationEscalated escalated ->
                    with("rung", escalated.rung())
                            .with("audience", escalated.audience())
                            .with("dueOn", escalated.dueOn());
                case ObligationLapsed lapsed -> with("dueAt", lapsed.dueAt()).with("lapsedAt", lapsed.lapsedAt());
                case ObligationFulfilled done ->
                    with("fulfilledAt", done.fulfilledAt()).with("acceptedOn", done.acceptedOn());
                case ObligationFulfilledLate done ->
                    with("fulfilledAt", done.fulfilledAt())
                            .with("acceptedOn", done.acceptedOn())
                            .with("workingDaysLate", done.workingDaysLate());
                case ObligationCancelled cancelled -> with("reasonCode", cancelled.reasonCode());
            }
        }

        private Details with(String name, @Nullable Object value) {
            if (value != null) {
                all.put(name, value);
            }
            return this;
        }

        private void counted(@Nullable LocalDate previousDueOn, @Nullable CountedTerm counted) {
            with("previousDueOn", previousDueOn);
            if (counted != null) {
                with("dueOn", counted.dueOn()).with("dueAt", counted.dueAt());
                with("calendarEdition", counted.calendarEdition());
            }
        }
    }
}
