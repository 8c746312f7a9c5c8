package kz.ruqsat.verification.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.edition.DifferenceView;
import kz.ruqsat.verification.edition.DifferenceWords;
import kz.ruqsat.verification.edition.Differences;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.Subtype;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of requirements as of any day, and in what two editions differ; open to everybody. */
@Controller
class RequirementsPage {

    private final Catalogues catalogues;
    private final Messages messages;
    private final Dates dates;
    private final InstantSource clock;
    private final ZoneId zone;

    RequirementsPage(Catalogues catalogues, Messages messages, Dates dates, InstantSource clock, ZoneId zone) {
        this.catalogues = catalogues;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/requirements")
    String catalogue(
            @RequestParam(required = false) @Nullable LocalDate on,
            @Nullable Actor actor,
            Language language,
            Model model) {
        Catalogue catalogue = catalogues.current();
        LocalDate today = today();
        LocalDate asked = on == null ? today : on;
        var words = new Words(messages, dates, catalogue, language);
        var edition = catalogue.governing(asked);
        model.addAttribute("on", asked);
        model.addAttribute("today", today);
        model.addAttribute("editions", catalogue.editions().reversed());
        model.addAttribute("edition", edition.orElse(null));
        model.addAttribute("known", edition.map(Edition::isKnown).orElse(false));
        model.addAttribute(
                "lists",
                edition.map(one -> RowLines.of(one, asked, catalogue, messages)).orElse(Map.of()));
        model.addAttribute("subtypes", List.of(Subtype.values()));
        model.addAttribute("policies", PolicyLines.of(catalogue.policies(), words));
        model.addAttribute("words", words);
        model.addAttribute("staff", isStaff(actor));
        return "requirements";
    }

    /** Without a wish: the last edition against the one before it. */
    @GetMapping("/requirements/differences")
    String differences(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        Catalogue catalogue = catalogues.current();
        var editions = catalogue.editions();
        Edition later = to == null ? editions.getLast() : find(catalogue, to);
        Edition earlier = from == null ? editions.get(Math.max(0, editions.indexOf(later) - 1)) : find(catalogue, from);
        model.addAttribute("editions", editions);
        model.addAttribute("from", earlier);
        model.addAttribute("to", later);
        model.addAttribute(
                "differences",
                DifferenceView.of(Differences.between(earlier, later), new DifferenceWords(messages, catalogue)));
        return "requirement-differences";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static Edition find(Catalogue catalogue, String id) {
        return catalogue
                .edition(id)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    private static boolean isStaff(@Nullable Actor actor) {
        return actor != null && actor.isAny(Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
    }
}
