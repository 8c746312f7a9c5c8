package kz.ruqsat.verification.calendar;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.Text;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to propose an edition; read as a whole, so that every fault is told at once, at its place.
 *
 * @param years further years to be covered: no year is, until somebody says so
 * @param runningTerms policy for the terms that run already; the usual one when absent
 */
public record EditionForm(
        @Nullable List<@Nullable DayForm> days,
        @Nullable List<@Nullable Integer> years,
        @Nullable String runningTerms) {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 500;

    /** They would make two facts look like one where facts are listed, a line each. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Cntrl}|]");

    /** What an act says about one date. */
    public record DayForm(
            @Nullable LocalDate date,
            @Nullable String kind,
            @Nullable NamesForm names,
            @Nullable String basis,
            @Nullable Instant knownFrom) {}

    /** The name of a day in three languages. */
    public record NamesForm(
            @Nullable String kk,
            @Nullable String ru,
            @Nullable String en) {}

    /**
     * @param calendar the edition to which it is to be added
     * @param usual the policy when none is named
     * @throws kz.ruqsat.platform.problem.Refused {@code invalid} with every place that is wrong
     */
    public StatedChange read(WorkingCalendar calendar, Instant now, RunningTermsPolicy usual) {
        return new Reading(calendar, now).read(this, usual);
    }

    private static final class Reading {

        private final WorkingCalendar calendar;
        private final Instant now;
        private final List<Violation> violations = new ArrayList<>();
        private final Set<Integer> covered = new HashSet<>();

        private Reading(WorkingCalendar calendar, Instant now) {
            this.calendar = calendar;
            this.now = now;
            var first = calendar.firstDay();
            var last = calendar.lastDay();
            for (int year = first == null ? 0 : first.getYear(); last != null && year <= last.getYear(); year++) {
                covered.add(year);
            }
        }

        private StatedChange read(EditionForm form, RunningTermsPolicy usual) {
            var stated = form.days() == null ? List.<@Nullable DayForm>of() : form.days();
            var more = form.years() == null ? List.<@Nullable Integer>of() : form.years();
            if (stated.isEmpty() && more.isEmpty()) {
                wrong("/days", CommonProblems.REQUIRED);
            }
            if (stated.size() > MOST_DAYS) {
                violations.add(new Violation("/days", CalendarProblems.TOO_MANY, Map.of("most", MOST_DAYS)));
                throw refused();
            }
            var years = years(more);
            var days = days(stated);
            var policy = form.runningTerms() == null
                    ? Optional.of(usual)
                    : word("/runningTerms", form.runningTerms(), RunningTermsPolicy.values());
            if (policy.isEmpty() || !violations.isEmpty()) {
                throw refused();
            }
            return new StatedChange(days, years, policy.get());
        }

        private List<Year> years(List<@Nullable Integer> stated) {
            List<Year> years = new ArrayList<>();
            var last = calendar.lastDay();
            for (int i = 0; i < stated.size(); i++) {
                var place = "/years/" + i;
                Integer year = stated.get(i);
                if (year == null) {
                    wrong(place, CommonProblems.REQUIRED);
                } else if (covered.contains(year)) {
                    wrong(place, CalendarProblems.YEAR_COVERED);
                } else if (last != null && year != last.getYear() + 1 + years.size()) {
                    violations.add(new Violation(
                            place,
                            CalendarProblems.YEAR_GAP,
                            Map.of("next", Integer.toString(last.getYear() + 1 + years.size()))));
                } else {
                    years.add(Year.of(year));
                    covered.add(year);
                }
            }
            return years;
        }

        private List<DeclaredDay> days(List<@Nullable DayForm> stated) {
            List<DeclaredDay> days = new ArrayList<>();
            Set<LocalDate> dates = new HashSet<>();
            for (int i = 0; i < stated.size(); i++) {
                var place = "/days/" + i;
                DayForm day = stated.get(i);
                if (day == null) {
                    wrong(place, CommonProblems.REQUIRED);
                } else {
                    if (day.date() != null && !dates.add(day.date())) {
                        wrong(place + "/date", CalendarProblems.DATE_REPEATED);
                    }
                    day(place, day).ifPresent(days::add);
                }
            }
            return days;
        }

        private Optional<DeclaredDay> day(String place, DayForm day) {
            var date = date(place + "/date", day.date());
            var kind = word(place + "/kind", day.kind(), DayKind.values());
            var names = names(place + "/names", day.names());
            var basis = text(place + "/basis", day.basis(), LONGEST_BASIS);
            var knownFrom = known(place + "/knownFrom", day.knownFrom());
            if (date.isEmpty() || kind.isEmpty() || names.isEmpty() || basis.isEmpty() || knownFrom.isEmpty()) {
                return Optional.empty();
            }
            if (!kind.get().isPossibleOn(date.get())) {
                wrong(place + "/kind", CalendarProblems.KIND_IMPOSSIBLE);
                return Optional.empty();
            }
            return Optional.of(new DeclaredDay(date.get(), kind.get(), names.get(), basis.get(), knownFrom.get()));
        }

        private Optional<LocalDate> date(String place, @Nullable LocalDate date) {
            if (date == null) {
                wrong(place, CommonProblems.REQUIRED);
            } else if (!covered.contains(date.getYear())) {
                wrong(place, CalendarProblems.OUTSIDE_CALENDAR);
            }
            return Optional.ofNullable(date);
        }

        private Optional<Instant> known(String place, @Nullable Instant knownFrom) {
            if (knownFrom == null) {
                wrong(place, CommonProblems.REQUIRED);
            } else if (knownFrom.isAfter(now)) {
                wrong(place, CalendarProblems.KNOWN_IN_FUTURE);
            }
            return Optional.ofNullable(knownFrom);
        }

        private Optional<Text> names(String place, @Nullable NamesForm names) {
            if (names == null) {
                wrong(place, CommonProblems.REQUIRED);
                return Optional.empty();
            }
            var kk = text(place + "/kk", names.kk(), LONGEST_NAME);
            var ru = text(place + "/ru", names.ru(), LONGEST_NAME);
            var en = text(place + "/en", names.en(), LONGEST_NAME);
            return kk.isEmpty() || ru.isEmpty() || en.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Text(kk.get(), ru.get(), en.get()));
        }

        private Optional<String> text(String place, @Nullable String written, int longest) {
            if (written == null || written.isBlank()) {
                wrong(place, CommonProblems.REQUIRED);
                return Optional.empty();
            }
            var text = Normalizer.normalize(written, Normalizer.Form.NFC).strip();
            if (text.length() > longest) {
                violations.add(new Violation(place, CalendarProblems.TOO_LONG, Map.of("most", longest)));
                return Optional.empty();
            }
            if (SEPARATORS.matcher(text).find()) {
                wrong(place, CommonProblems.NOT_VALID);
                return Optional.empty();
            }
            return Optional.of(text);
        }

        private <E extends Enum<E>> Optional<E> word(String place, @Nullable String written, E[] words) {
            if (written == null || written.isBlank()) {
                wrong(place, CommonProblems.REQUIRED);
                return Optional.empty();
            }
            var found = Arrays.stream(words)
                    .filter(word -> word.name().equals(written))
                    .findFirst();
            if (found.isEmpty()) {
                violations.add(new Violation(
                        place,
                        CommonProblems.UNKNOWN_VALUE,
                        Map.of("allowed", List.of(words).toString())));
            }
            return found;
        }

        private void wrong(String place, String code) {
            violations.add(Violation.at(place, code));
        }

        private kz.ruqsat.platform.problem.Refused refused() {
            return CommonProblems.INVALID.rejection().with(violations).refused();
        }
    }
}
