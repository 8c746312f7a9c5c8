package kz.ruqsat.verification.page;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.workingdays.CalendarDifference;

/** One date that two editions describe differently, side by side. */
public record ChangeLine(LocalDate date, DayLine before, DayLine after) {

    static List<ChangeLine> of(CalendarDifference difference, Language language) {
        return difference.days().stream()
                .map(change -> new ChangeLine(
                        change.date(), DayLine.of(change.before(), language), DayLine.of(change.after(), language)))
                .toList();
    }
}
