package kz.ruqsat.workingdays;

import java.time.LocalDate;

/**
 * One date that two editions describe differently: another kind, another name, or another act.
 *
 * @param before the date in the one edition
 * @param after the date in the other
 */
public record DayChange(Day before, Day after) {

    /** @throws IllegalArgumentException if these are two dates */
    public DayChange {
        if (!before.date().equals(after.date())) {
            throw new IllegalArgumentException(before.date() + " is not " + after.date());
        }
    }

    /** The date in question. */
    public LocalDate date() {
        return before.date();
    }

    /** Whether terms are counted differently because of it. */
    public boolean changesCounting() {
        return before.isWorking() != after.isWorking();
    }
}
