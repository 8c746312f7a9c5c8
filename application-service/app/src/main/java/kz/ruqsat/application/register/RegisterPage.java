package kz.ruqsat.application.register;

import kz.ruqsat.application.reading.Tags;
import kz.ruqsat.platform.language.Language;
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

    RegisterPage(PublicRegister register) {
        this.register = register;
    }

    @GetMapping(path = "/register/licences", produces = MediaType.TEXT_HTML_VALUE)
    String licences(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Language language,
            Model model) {
        var page = register.licences(asOf, cursor, limit);
        var here = "/register/licences?" + (asOf == null || asOf.isBlank() ? "" : "asOf=" + encoded(asOf) + "&");
        model.addAttribute("page", page);
        model.addAttribute("asOf", asOf);
        model.addAttribute("tags", new Tags());
        model.addAttribute("kazakh", language == Language.KK);
        model.addAttribute("first", cursor == null ? null : here);
        model.addAttribute("next", page.next() == null ? null : here + "cursor=" + page.next());
        return "register-licences";
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
