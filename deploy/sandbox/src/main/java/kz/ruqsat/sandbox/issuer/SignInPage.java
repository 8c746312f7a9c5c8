package kz.ruqsat.sandbox.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in; it says who there is, and one press is enough. */
@Controller
class SignInPage {

    private final IssuerSettings settings;

    SignInPage(IssuerSettings settings) {
        this.settings = settings;
    }

    @GetMapping(IssuerConfiguration.SIGN_IN)
    String show(@RequestParam(required = false) @Nullable String error, Model model) {
        model.addAttribute("people", settings.people());
        model.addAttribute("failed", error != null);
        return "sign-in";
    }
}
