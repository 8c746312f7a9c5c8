package kz.ruqsat.workingdays;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date in the explanation of a due date.
 *
 * @param date the date in the authority's zone
 * @param counted whether it counts in the term
 * @param number its number in the term, from 1; null exactly if it is not counted
 * @param reason why it is counted or not
 * @param basis the act from which that follows
 */
public record ExplainedDay(
        LocalDate date, boolean counted, @Nullable Integer number, Text reason, String basis) {

    /** @throws IllegalArgumentException unless exactly the counted days have a number */
    public ExplainedDay {
        if (counted == (number == null)) {
            throw new IllegalArgumentException(date + ": counted=" + counted + " with number " + number);
        }
    }
}
