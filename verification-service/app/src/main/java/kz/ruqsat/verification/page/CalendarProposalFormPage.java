package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.calendar.CalendarDesk;
import kz.ruqsat.verification.calendar.CalendarEditionProposed;
import kz.ruqsat.verification.calendar.CalendarSettings;
import kz.ruqsat.verification.calendar.EditionForm;
import kz.ruqsat.verification.calendar.EditionForm.DayForm;
import kz.ruqsat.verification.calendar.EditionForm.NamesForm;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.workingdays.DayKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form by which days are proposed: one row a date. A refusal shows it again, with all that was written. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
class CalendarProposalFormPage {

    private static final String TEMPLATE = "calendar-proposal-form";
    private static final int MOST_ROWS = 60;

    private final CalendarDesk desk;
    private final TermCalendars calendars;
    private final CalendarSettings settings;
    private final Attempts attempts;
    private final ZoneId zone;

    /** One row as it was written. @param known the day on which the act became known */
    record Row(String date, String kind, String kk, String ru, String en, String basis, String known) {

        static final Row EMPTY = new Row("", "", "", "", "", "", "");

        boolean isEmpty() {
            return (date + kk + ru + en + basis + known).isBlank();
        }
    }

    CalendarProposalFormPage(
            CalendarDesk desk, TermCalendars calendars, CalendarSettings settings, Attempts attempts, ZoneId zone) {
        this.desk = desk;
        this.calendars = calendars;
        this.settings = settings;
        this.attempts = attempts;
        this.zone = zone;
    }

    /** @param from id of a proposal whose days are to be proposed anew */
    @GetMapping("/calendar/proposals/new")
    String form(@RequestParam(required = false) @Nullable String from, Model model) {
        if (from == null) {
            show(List.of(Row.EMPTY, Row.EMPTY), false, settings.runningTerms().name(), model);
        } else {
            var proposed = desk.look(from, null).proposal().proposed();
            show(
                    proposed.days().stream().map(this::row).toList(),
                    proposed.years().contains(nextYear()),
                    proposed.policy(),
                    model);
        }
        return TEMPLATE;
    }

    /** @param fields several of each name, in the order of the rows */
    @PostMapping("/calendar/proposals")
    String propose(
            @RequestParam MultiValueMap<String, String> fields,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var rows = rows(fields);
        boolean year = fields.containsKey("year");
        var policy = first(fields, "policy");
        if (fields.containsKey("more")) {
            var more = new ArrayList<>(rows);
            more.add(Row.EMPTY);
            show(more, year, policy, model);
            return TEMPLATE;
        }
        var form =
                new EditionForm(rows.stream().map(this::day).toList(), year ? List.of(nextYear()) : List.of(), policy);
        var proposed = attempts.outcome(
                language,
                () -> desk.propose(
                                form.read(calendars.knownNow().calendar(), calendars.now(), settings.runningTerms()),
                                actor)
                        .proposal()
                        .id());
        var problem = proposed.problem();
        if (problem == null) {
            return "redirect:/calendar/proposals/" + proposed.done();
        }
        show(rows.isEmpty() ? List.of(Row.EMPTY) : rows, year, policy, model);
        model.addAttribute("problem", problem);
        response.setStatus(problem.status());
        return TEMPLATE;
    }

    private void show(List<Row> rows, boolean year, String policy, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute("policies", RunningTermsPolicy.values());
        model.addAttribute("policy", policy);
        model.addAttribute("usual", settings.runningTerms());
        model.addAttribute("year", year);
        model.addAttribute("nextYear", nextYear());
        model.addAttribute("today", today());
        model.addAttribute("problem", null);
    }

    /** Empty rows were only offered: they say nothing. */
    private static List<Row> rows(MultiValueMap<String, String> fields) {
        List<Row> rows = new ArrayList<>();
        int count = Math.min(MOST_ROWS, fields.getOrDefault("date", List.of()).size());
        for (int i = 0; i < count; i++) {
            var row = new Row(
                    at(fields, "date", i),
                    at(fields, "kind", i),
                    at(fields, "kk", i),
                    at(fields, "ru", i),
                    at(fields, "en", i),
                    at(fields, "basis", i),
                    at(fields, "known", i));
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private DayForm day(Row row) {
        return new DayForm(
                date(row.date()),
                row.kind(),
                new NamesForm(row.kk(), row.ru(), row.en()),
                row.basis(),
                known(date(row.known())));
    }

    /** What became known on a day counts as known from its beginning. */
    private @Nullable Instant known(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private Row row(CalendarEditionProposed.StatedDay day) {
        return new Row(
                day.date().toString(),
                day.kind(),
                day.nameKk(),
                day.nameRu(),
                day.nameEn(),
                day.basis(),
                LocalDate.ofInstant(day.knownFrom(), zone).toString());
    }

    private int nextYear() {
        var last = calendars.knownNow().calendar().lastDay();
        return last == null ? today().getYear() : last.getYear() + 1;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(calendars.now(), zone);
    }

    private static @Nullable LocalDate date(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static String at(MultiValueMap<String, String> fields, String name, int index) {
        var values = fields.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return at(fields, name, 0);
    }
}
