package kz.ruqsat.verification.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.verification.verification.Outcome;
import kz.ruqsat.verification.verification.Phase;
import kz.ruqsat.verification.verification.VerificationList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases; filter and place are in the address. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class VerificationsPage {

    private final VerificationList list;

    VerificationsPage(VerificationList list) {
        this.list = list;
    }

    /** A filter that can be chosen; the phase is null for "all". */
    record Filter(@Nullable Phase phase, String href, boolean current) {}

    /** One line of the list with its looks. */
    record Line(
            VerificationList.Item item,
            String phaseLook,
            @Nullable String outcomeLook) {

        static Line of(VerificationList.Item item) {
            Outcome outcome = item.outcome();
            return new Line(item, Look.of(item.state()), outcome == null ? null : Look.of(outcome));
        }
    }

    @GetMapping("/verifications")
    String list(
            @RequestParam(defaultValue = "") Set<Phase> state,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit,
            Language language,
            Model model) {
        var page = list.page(state, cursor, limit);
        var here = "/verifications?"
                + state.stream().map(one -> "state=" + one + "&").sorted().collect(Collectors.joining());
        model.addAttribute("page", page);
        model.addAttribute("lines", page.items().stream().map(Line::of).toList());
        model.addAttribute("kazakh", language == Language.KK);
        model.addAttribute("filters", filters(state));
        model.addAttribute("first", cursor == null ? null : here);
        model.addAttribute("next", page.next() == null ? null : here + "cursor=" + page.next());
        return "verifications";
    }

    private static List<Filter> filters(Set<Phase> chosen) {
        var all = new Filter(null, "/verifications", chosen.isEmpty());
        var each = Arrays.stream(Phase.values())
                .map(phase -> new Filter(phase, "/verifications?state=" + phase, chosen.equals(Set.of(phase))));
        return Stream.concat(Stream.of(all), each).toList();
    }
}
