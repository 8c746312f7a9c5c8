package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Small made-up laws, so that a rule is seen alone. */
final class Facts {

    static final Instant BEGINNING = at("2020-01-01T00:00:00Z");
    static final Text NAMES = new Text("Мереке", "Праздник", "Feast");

    private Facts() {}

    static Knowledge years(int first, int last, List<AnnualDay> annual, DeclaredDay... declared) {
        List<CoveredYear> years = IntStream.rangeClosed(first, last)
                .mapToObj(year -> new CoveredYear(year, BEGINNING))
                .toList();
        return new Knowledge(
                new WeekBasis("working", "weekend", "move"),
                years,
                annual,
                Arrays.stream(declared).map(KnownDay::sinceItIsKnown).toList());
    }

    static AnnualDay annual(String day, DayKind kind) {
        return annual(day, kind, null, BEGINNING);
    }

    static AnnualDay annual(String day, DayKind kind, @Nullable Integer lastYear, Instant known) {
        return new AnnualDay(day + kind, MonthDay.parse("--" + day), 2000, lastYear, kind, NAMES, "law", known);
    }

    static DeclaredDay declared(String date, DayKind kind) {
        return declared(date, kind, BEGINNING);
    }

    static DeclaredDay declared(String date, DayKind kind, Instant known) {
        return new DeclaredDay(LocalDate.parse(date), kind, NAMES, "act", known);
    }

    static WorkingCalendar calendar(Knowledge knowledge) {
        return WorkingCalendars.of(knowledge).current();
    }
}
