package kz.ruqsat.platform.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Problems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that shows every part, as an example to copy from and to look at. */
@Controller
public class SamplePage {

    public record Row(
            String kind,
            String subject,
            String number,
            String requirement,
            Instant dueAt,
            @Nullable Integer left,
            @Nullable Integer late) {}

    public record Tile(String href, int number, String kind) {}

    public record Day(
            LocalDate date,
            boolean counted,
            @Nullable Integer number,
            Texts reason,
            @Nullable String basis) {}

    public record Entry(Instant at, String title, @Nullable String text, String kind) {}

    private final Messages messages;
    private final Problems problems;

    public SamplePage(Messages messages, Problems problems) {
        this.messages = messages;
        this.problems = problems;
    }

    @GetMapping("/register/sample")
    String page(Language language, Model model) {
        List<Row> rows = rows();
        model.addAttribute("tiles", tiles());
        model.addAttribute("rows", new Page<>(rows, "abc", 1_207));
        model.addAttribute("days", days());
        model.addAttribute("entries", entries(language));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(messages.text(language, "sample.requirement"), messages.text(language, "sample.r6"));
        facts.put(messages.text(language, "sample.number"), "KZ12VDM00000007");
        model.addAttribute("facts", facts);
        model.addAttribute(
                "problem",
                problems.of(
                        CommonProblems.INVALID
                                .rejection()
                                .with(List.of(Violation.at("/switchedOn", CommonProblems.REQUIRED))),
                        language));
        return "sample";
    }

    private static List<Tile> tiles() {
        return List.of(
                new Tile("?status=OVERDUE", 3, "overdue"),
                new Tile("?status=DUE_TODAY", 12, "due-today"),
                new Tile("?status=DUE_SOON", 48, "due-soon"),
                new Tile("?status=ON_TRACK", 1_144, "on-track"),
                new Tile("?status=PAUSED", 7, "paused"),
                new Tile("?status=BLOCKED", 0, "blocked"));
    }

    private static List<Row> rows() {
        return List.of(
                row("OVERDUE", "«Дала Майнинг Қуат Орталығы» ЖШС", "2026-03-24T19:00:00Z", null, 2),
                row("DUE_TODAY", "ТОО «Экибастузский центр обработки данных»", "2026-03-27T19:00:00Z", 1, null),
                row("DUE_SOON", "«Ақтөбе Есептеу» ЖШС", "2026-03-30T19:00:00Z", 2, 0),
                row("ON_TRACK", "Жеке кәсіпкер Әбдіғаппар Ұлдана Һамзақызы", "2026-04-16T09:30:00Z", 15, 0),
                row("PAUSED", "ТОО «Северный хэш»", "2026-04-21T19:00:00Z", 5, 0),
                row("FULFILLED", "«Көксу Энерго» ЖШС", "2026-03-19T19:00:00Z", null, null),
                row("FULFILLED_LATE", "ТОО «Павлодар Датацентр»", "2026-03-18T19:00:00Z", null, 1),
                row("BLOCKED", "«Жезқазған Блок» ЖШС", "2026-03-31T19:00:00Z", 3, 0));
    }

    private static Row row(String kind, String subject, String dueAt, @Nullable Integer left, @Nullable Integer late) {
        return new Row(kind, subject, "KZ12VDM00000007", "R6", Instant.parse(dueAt), left, late);
    }

    private static List<Day> days() {
        Texts work = new Texts("Жұмыс күні", "Рабочий день", "Working day");
        Texts nauryz = new Texts("Наурыз мейрамы", "Наурыз мейрамы", "Nauryz holiday");
        Texts rest = new Texts("Демалыс күні", "Выходной день", "Weekend");
        return List.of(
                new Day(
                        LocalDate.of(2026, 3, 20),
                        false,
                        null,
                        new Texts("Оқиға болған күн", "День события", "Day of the event"),
                        null),
                new Day(LocalDate.of(2026, 3, 21), false, null, nauryz, "13.12.2001 № 267-II"),
                new Day(LocalDate.of(2026, 3, 22), false, null, rest, null),
                new Day(LocalDate.of(2026, 3, 26), true, 1, work, null),
                new Day(LocalDate.of(2026, 3, 27), true, 2, work, null));
    }

    private List<Entry> entries(Language language) {
        return List.of(
                new Entry(
                        Instant.parse("2026-03-24T19:00:01Z"),
                        messages.text(language, "status.lapsed"),
                        null,
                        "lapsed"),
                new Entry(
                        Instant.parse("2026-03-20T05:12:00Z"),
                        messages.text(language, "sample.armed"),
                        messages.text(language, "sample.r6"),
                        "on-track"));
    }
}
