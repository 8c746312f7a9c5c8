package kz.ruqsat.verification.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.Text;

/**
 * Somebody proposes to add days or whole years to the calendar. Nothing is counted by them until a second person agrees.
 *
 * @param baseEdition id of the edition to which they are added
 * @param years further years that are covered from then on
 * @param policy name of a {@link RunningTermsPolicy}
 */
public record CalendarEditionProposed(
        String proposalId,
        String baseEdition,
        List<StatedDay> days,
        List<Integer> years,
        String policy,
        String proposedBy,
        Instant proposedAt)
        implements CalendarEditionEvent {

    /**
     * What an act says about one date.
     *
     * @param kind name of a {@link DayKind}
     * @param knownFrom since when the public has known it
     */
    public record StatedDay(
            LocalDate date, String kind, String nameKk, String nameRu, String nameEn, String basis, Instant knownFrom) {

        public static StatedDay of(DeclaredDay day) {
            var names = day.names();
            return new StatedDay(
                    day.date(), day.kind().name(), names.kk(), names.ru(), names.en(), day.basis(), day.knownFrom());
        }

        public DeclaredDay declared() {
            return new DeclaredDay(date, DayKind.valueOf(kind), new Text(nameKk, nameRu, nameEn), basis, knownFrom);
        }
    }

    public CalendarEditionProposed {
        days = List.copyOf(days);
        years = List.copyOf(years);
    }

    /** The same facts, in use from an instant on. */
    public Amendment amendment(Instant inUseFrom) {
        return new Amendment(
                inUseFrom,
                years.stream().map(Year::of).toList(),
                days.stream().map(StatedDay::declared).toList());
    }
}
