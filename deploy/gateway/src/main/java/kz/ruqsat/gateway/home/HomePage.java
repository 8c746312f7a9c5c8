package kz.ruqsat.gateway.home;

import java.time.InstantSource;
import java.util.Set;
import kz.ruqsat.platform.clock.MovableClock;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What this is, and the ways in. */
@Controller
class HomePage {

    private final HomeSettings settings;
    private final boolean movable;

    HomePage(HomeSettings settings, InstantSource clock) {
        this.settings = settings;
        this.movable = clock instanceof MovableClock;
    }

    @GetMapping("/")
    String show(@RequestParam(name = "sign-in", required = false) @Nullable String signIn, Model model) {
        var actor = Callers.actor();
        model.addAttribute("entries", Entry.visibleTo(actor.map(Actor::roles).orElse(Set.of())));
        model.addAttribute("signedIn", actor.isPresent());
        model.addAttribute("failed", "failed".equals(signIn));
        model.addAttribute("people", settings.samplePeople());
        model.addAttribute("sandbox", movable);
        return "home";
    }
}
