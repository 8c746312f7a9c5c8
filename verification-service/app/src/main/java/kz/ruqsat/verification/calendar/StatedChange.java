package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.DeclaredDay;

/** What somebody wants to add to the calendar, checked on its own. @param policy for the terms that run already */
public record StatedChange(List<DeclaredDay> days, List<Year> years, RunningTermsPolicy policy) {

    public StatedChange {
        days = List.copyOf(days);
        years = List.copyOf(years);
    }

    /** The same facts, in use from an instant on. */
    public Amendment amendment(Instant inUseFrom) {
        return new Amendment(inUseFrom, years, days);
    }
}
