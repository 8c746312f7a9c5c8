package kz.ruqsat.verification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The terms that run, as whoever is about to stop a class of them needs to know them. */
public interface StoppableTerms {

    /** What an act would do to them at that instant if it were in force. Nothing is stored. */
    StopEffect effectOf(Stoppage act, Set<ObligationKind> kinds, Instant at);

    /**
     * @param examined how many terms of these kinds run
     * @param moved those that would end on another day
     * @param stopped those whose clock would stand still, because the act says no end
     */
    record StopEffect(long examined, List<Moved> moved, List<String> stopped) {

        public StopEffect {
            moved = List.copyOf(moved);
            stopped = List.copyOf(stopped);
        }
    }

    /** @param from last day as it stands, inclusive @param to last day under the act, inclusive */
    record Moved(String obligationId, LocalDate from, LocalDate to) {}
}
