package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import kz.ruqsat.workingdays.Pause;
import kz.ruqsat.workingdays.PauseMode;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;

/**
 * An act that stops the clock of a whole class of terms, as a count of days needs to know it.
 *
 * @param stopId the {@code TermStop} that declares it
 * @param from first day that is not counted, inclusive
 * @param until first day that is counted again; null while the act says no end
 * @param basis the act
 */
public record Stoppage(
        String stopId,
        LocalDate from,
        @Nullable LocalDate until,
        String reasonKk,
        String reasonRu,
        String reasonEn,
        String basis) {

    /** What was counted before it stays counted. */
    Pause pause() {
        return new Pause(from, until, PauseMode.CONTINUE, new Text(reasonKk, reasonRu, reasonEn), basis);
    }

    boolean hasNoEnd() {
        return until == null;
    }

    /** Whether it says something about a term between these two days, both inclusive. */
    boolean concerns(LocalDate trigger, LocalDate dueOn) {
        return !from.isAfter(dueOn) && (until == null || until.isAfter(trigger));
    }
}
