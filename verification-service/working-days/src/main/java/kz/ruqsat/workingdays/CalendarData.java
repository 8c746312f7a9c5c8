package kz.ruqsat.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the data files of the library; every act is written once, in {@code acts.txt}, and named by its key elsewhere. */
final class CalendarData {

    private final Map<String, String> acts = new HashMap<>();

    private CalendarData(DataFile file) {
        file.facts(2, row -> List.of(row.get(0), row.get(1))).forEach(act -> {
            if (acts.put(act.get(0), act.get(1)) != null) {
                throw new IllegalStateException(file.name() + " has two acts " + act.get(0));
            }
        });
    }

    static Knowledge bundled() {
        return read(
                DataFile.bundled("acts.txt"),
                DataFile.bundled("years.txt"),
                DataFile.bundled("annual-days.txt"),
                DataFile.bundled("single-days.txt"),
                DataFile.bundled("swaps.txt"));
    }

    static Knowledge read(DataFile acts, DataFile years, DataFile annual, DataFile single, DataFile swaps) {
        CalendarData data = new CalendarData(acts);
        return new Knowledge(
                new WeekBasis(data.act("week.working"), data.act("week.weekend"), data.act("holidays.move")),
                years.facts(2, row -> new CoveredYear(Integer.parseInt(row.get(0)), known(row.get(1)))),
                annual.facts(9, data::annualDay),
                Stream.concat(
                                single.facts(7, data::singleDay).stream(),
                                swaps.facts(4, data::swap).stream().flatMap(List::stream))
                        .map(KnownDay::sinceItIsKnown)
                        .toList());
    }

    private AnnualDay annualDay(List<String> row) {
        String[] years = row.get(2).split("-", -1);
        return new AnnualDay(
                row.get(0),
                MonthDay.parse("--" + row.get(1)),
                Integer.parseInt(years[0]),
                lastYear(years),
                DayKind.valueOf(row.get(3)),
                new Text(row.get(6), row.get(7), row.get(8)),
                act(row.get(5)),
                known(row.get(4)));
    }

    private DeclaredDay singleDay(List<String> row) {
        return new DeclaredDay(
                LocalDate.parse(row.get(0)),
                DayKind.valueOf(row.get(1)),
                new Text(row.get(4), row.get(5), row.get(6)),
                act(row.get(3)),
                known(row.get(2)));
    }

    private List<DeclaredDay> swap(List<String> row) {
        LocalDate worked = LocalDate.parse(row.get(0));
        LocalDate off = LocalDate.parse(row.get(1));
        Instant known = known(row.get(2));
        String act = act(row.get(3));
        return List.of(
                new DeclaredDay(worked, DayKind.MOVED_WORKING, Wordings.workedInsteadOf(off), act, known),
                new DeclaredDay(off, DayKind.MOVED_OFF, Wordings.offInsteadOf(worked), act, known));
    }

    private String act(String key) {
        String act = acts.get(key);
        if (act == null) {
            throw new IllegalArgumentException("no act " + key + " in acts.txt");
        }
        return act;
    }

    private static @Nullable Integer lastYear(String[] years) {
        if (years.length != 2) {
            throw new IllegalArgumentException("years are written 2023-2026, or 2023- without an end");
        }
        return years[1].isEmpty() ? null : Integer.valueOf(years[1]);
    }

    private static Instant known(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
