package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.language.Dates;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.edition.PolicyDesk;
import kz.ruqsat.verification.edition.PolicyView;
import kz.ruqsat.verification.requirement.Catalogues;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question that the law leaves open: what is chosen, who chose it and why, and the form by which that is changed. */
@Controller
@RequestMapping("/requirements/policies/{name}")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class PolicyPage {

    private final PolicyDesk desk;
    private final Catalogues catalogues;
    private final Attempts attempts;
    private final Messages messages;
    private final Dates dates;

    /** What happened. @param kind how it looks */
    record Entry(Instant at, String title, String text, String kind) {}

    PolicyPage(PolicyDesk desk, Catalogues catalogues, Attempts attempts, Messages messages, Dates dates) {
        this.desk = desk;
        this.catalogues = catalogues;
        this.attempts = attempts;
        this.messages = messages;
        this.dates = dates;
    }

    @GetMapping
    String one(@PathVariable String name, Actor actor, Language language, Model model) {
        var policy = desk.look(name);
        var words = new Words(messages, dates, catalogues.current(), language);
        model.addAttribute("policy", policy);
        model.addAttribute("title", policy.title().in(language));
        model.addAttribute("words", words);
        model.addAttribute("entries", entries(policy, words, language));
        model.addAttribute("changes", actor.is(Role.ADMIN));
        return "policy";
    }

    @PostMapping
    @PreAuthorize("hasRole('ADMIN')")
    String change(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable String reason,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var problem = attempts.refusal(language, () -> desk.change(name, value, reason, actor));
        if (problem == null) {
            return "redirect:/requirements/policies/" + name;
        }
        model.addAttribute("problem", problem);
        model.addAttribute("value", value);
        model.addAttribute("reason", reason);
        response.setStatus(problem.status());
        return one(name, actor, language, model);
    }

    private List<Entry> entries(PolicyView policy, Words words, Language language) {
        return policy.changes().reversed().stream()
                .map(change -> new Entry(
                        change.at(),
                        messages.text(
                                language,
                                "policy.changed",
                                Map.of(
                                        "from", words.word("value", change.from()),
                                        "to", words.word("value", change.to()))),
                        messages.text(
                                language, "policy.changed.by", Map.of("by", change.by(), "reason", change.reason())),
                        "on-track"))
                .toList();
    }
}
