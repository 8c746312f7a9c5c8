package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.workingdays.Day;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.Text;
import org.jspecify.annotations.Nullable;

/**
 * One date as callers see it.
 *
 * @param knownFrom since when the public has known that the day is this
 * @param inUseFrom since when terms have been counted by it; null while that is only proposed
 */
record DayView(
        LocalDate date,
        boolean working,
        DayKind kind,
        Text names,
        String basis,
        Instant knownFrom,
        @Nullable Instant inUseFrom) {

    static DayView of(Day day) {
        return new DayView(
                day.date(), day.isWorking(), day.kind(), day.names(), day.basis(), day.knownFrom(), day.inUseFrom());
    }

    static DayView of(DeclaredDay day, @Nullable Instant inUseFrom) {
        return new DayView(
                day.date(), day.kind().isWorking(), day.kind(), day.names(), day.basis(), day.knownFrom(), inUseFrom);
    }
}
