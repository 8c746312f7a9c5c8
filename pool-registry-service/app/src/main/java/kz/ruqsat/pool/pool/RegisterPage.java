package kz.ruqsat.pool.pool;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The public register of pools for people. */
@Controller
class RegisterPage {

    private final RegisterOfPools register;
    private final InstantSource clock;
    private final ZoneId zone;

    /**
     * One line of the table.
     *
     * @param name in the reader's language; nameLanguage: which of the two official ones that is
     * @param history every change as recorded, the newest first
     * @param look how the status looks, among the looks that all pages share
     */
    record Line(
            String name,
            String nameLanguage,
            String bin,
            AccreditationStatus status,
            String look,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String ground,
            String basis,
            List<AccreditationChange> history) {}

    RegisterPage(RegisterOfPools register, InstantSource clock, ZoneId zone) {
        this.register = register;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(path = "/register/pools", produces = MediaType.TEXT_HTML_VALUE)
    String register(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable AccreditationStatus status,
            Language language,
            Model model) {
        var today = AsOf.read(null, clock, zone);
        var when = readable(asOf);
        var found = register.of(when == null ? today : when, new RegisterQuery(q, status), language);
        var lines = found.items().stream().map(row -> line(row, language)).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("exist", found.accreditedPoolsExist());
        model.addAttribute("override", found.override());
        model.addAttribute("query", query(found.asOf(), q, status));
        model.addAttribute("day", when == null ? today.day() : when.day());
        model.addAttribute("past", when != null && !when.day().equals(today.day()));
        model.addAttribute("unreadable", when == null ? asOf : null);
        model.addAttribute("q", q);
        model.addAttribute("status", status);
        model.addAttribute("statuses", AccreditationStatus.values());
        model.addAttribute("filtered", q != null && !q.isBlank() || status != null);
        return "register-of-pools";
    }

    /** The same question for a download. */
    private static String query(LocalDate day, @Nullable String q, @Nullable AccreditationStatus status) {
        var query = UriComponentsBuilder.newInstance().queryParam("asOf", day);
        if (q != null && !q.isBlank()) {
            query.queryParam("q", "{q}");
        }
        if (status != null) {
            query.queryParam("status", status);
        }
        return query.encode().buildAndExpand(Map.of("q", q == null ? "" : q)).toUriString();
    }

    /** A person who mistypes a date sees the page with the fault beside the field, not a bare refusal. */
    private @Nullable AsOf readable(@Nullable String asOf) {
        try {
            return AsOf.read(asOf, clock, zone);
        } catch (Refused notADate) {
            return null;
        }
    }

    private static Line line(PoolRow row, Language language) {
        return new Line(
                RegisterOfPools.nameIn(row.name(), language),
                language == Language.KK ? "kk" : "ru",
                row.bin(),
                row.status(),
                look(row.status()),
                row.statusFrom(),
                row.accreditedUntil(),
                row.ground(),
                row.basis(),
                row.history().reversed());
    }

    private static String look(AccreditationStatus status) {
        return switch (status) {
            case ACCREDITED -> "on-track";
            case SUSPENDED -> "paused";
            case WITHDRAWN, EXPIRED -> "cancelled";
        };
    }
}
