package kz.ruqsat.application.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The officers' list of applications; filter and place are in the address. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class ApplicationsPage {

    private final ApplicationListTable list;

    ApplicationsPage(ApplicationListTable list) {
        this.list = list;
    }

    /** A filter that can be chosen; the word is null for "all". */
    public record Filter(@Nullable String word, String href, boolean current) {}

    @GetMapping("/applications")
    String list(
            @RequestParam(defaultValue = "") Set<ApplicationState> state,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Actor actor,
            Language language,
            Model model) {
        var page = list.seenBy(actor, state, cursor, limit);
        var here = "/applications?"
                + state.stream().map(one -> "state=" + one + "&").sorted().collect(Collectors.joining());
        model.addAttribute("page", page);
        model.addAttribute("tags", new Tags());
        model.addAttribute("kazakh", language == Language.KK);
        model.addAttribute("filters", filters(state));
        model.addAttribute("first", cursor == null ? null : here);
        model.addAttribute("next", page.next() == null ? null : here + "cursor=" + page.next());
        return "applications";
    }

    private static List<Filter> filters(Set<ApplicationState> chosen) {
        var all = new Filter(null, "/applications", chosen.isEmpty());
        var states = Arrays.stream(ApplicationState.values())
                .filter(state -> state != ApplicationState.DRAFT)
                .map(state -> new Filter(state.name(), "/applications?state=" + state, chosen.equals(Set.of(state))));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(all), states)
                .toList();
    }
}
