package kz.ruqsat.application.register;

import java.time.Instant;
import java.util.Set;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.licence.LicenceStanding;
import kz.ruqsat.application.reading.StandingFilters;
import kz.ruqsat.application.reading.Tags;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register for people. */
@Controller
class RegisterPage {

    private final PublicRegister register;
    private final Dates dates;

    RegisterPage(PublicRegister register, Dates dates) {
        this.register = register;
        this.dates = dates;
    }

    @GetMapping(path = "/register/licences", produces = MediaType.TEXT_HTML_VALUE)
    String licences(
            @RequestParam(defaultValue = "") Set<LicenceStanding> state,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            @Nullable Actor actor,
            Language language,
            Model model) {
        var moment = readable(asOf);
        var page = register.licences(state, moment, cursor, limit);
        var then = moment == null ? "" : "asOf=" + encoded(asOf) + "&";
        var filters = new StandingFilters("/register/licences?" + then);
        var here = filters.href(state);
        model.addAttribute("page", page);
        model.addAttribute("asOf", moment == null ? null : asOf);
        model.addAttribute(
                "past",
                moment == null
                        ? null
                        : dates.weekdayDate(
                                language, moment.atZone(dates.zone()).toLocalDate()));
        model.addAttribute("unreadable", moment == null && asOf != null && !asOf.isBlank());
        model.addAttribute("staff", actor != null && ApplicationFiles.seesAll(actor));
        model.addAttribute("filters", filters.offered(state));
        model.addAttribute("states", state);
        model.addAttribute("tags", new Tags());
        model.addAttribute("kazakh", language == Language.KK);
        model.addAttribute("first", cursor == null ? null : here);
        model.addAttribute("next", page.next() == null ? null : here + "cursor=" + page.next());
        return "register-licences";
    }

    /** A person who mistypes a date sees the page with the fault beside the field, not a bare refusal. */
    private @Nullable Instant readable(@Nullable String asOf) {
        try {
            return register.moment(asOf);
        } catch (Refused notADate) {
            return null;
        }
    }

    private static String encoded(@Nullable String value) {
        return value == null ? "" : java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
