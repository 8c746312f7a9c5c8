package kz.ruqsat.verification.obligation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.obligation.ClockForms.ExtensionForm;
import kz.ruqsat.verification.obligation.ClockForms.PauseForm;
import kz.ruqsat.verification.obligation.ClockForms.ResumeForm;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms of an obligation's page, in two steps: the first shows the old and the new date and stores nothing, the second
 * stores. What was looked at is what is decided upon: the version goes along.
 */
@Controller
@PreAuthorize("hasRole('OFFICER')")
class ClockPage {

    private final Clocks clocks;
    private final ClockRules rules;
    private final ObligationPage page;
    private final Attempts attempts;

    /** What was written, to be shown again and to be confirmed. */
    record Draft(String what, String code, String day, String workingDays, String note) {}

    ClockPage(Clocks clocks, ClockRules rules, ObligationPage page, Attempts attempts) {
        this.clocks = clocks;
        this.rules = rules;
        this.page = page;
        this.attempts = attempts;
    }

    /**
     * @param what {@code pause}, {@code resume} or {@code extension}
     * @param confirmed whether both dates have been shown
     */
    @PostMapping("/obligations/{id}/clock")
    String clock(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String workingDays,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        clocks.known(id);
        var draft = new Draft(what, code, day, workingDays, note);
        var outcome = attempts.outcome(language, () -> change(id, draft, version, !confirmed, actor));
        var change = outcome.done();
        var problem = outcome.problem();
        if (change != null && change.stored()) {
            return "redirect:/obligations/" + id + "#clock";
        }
        page.show(id, null, actor, language, model);
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute("problem", problem);
        model.addAttribute("change", change);
        if (problem != null) {
            response.setStatus(problem.status());
        }
        return "obligation";
    }

    private ClockChange change(String id, Draft draft, Long version, boolean dryRun, Actor actor) {
        return switch (draft.what()) {
            case "pause" ->
                clocks.pause(
                        new PauseForm(draft.code(), date(draft.day()), draft.note()).command(id, rules, version),
                        dryRun,
                        actor);
            case "resume" ->
                clocks.resume(
                        new ResumeForm(draft.code(), date(draft.day()), draft.note())
                                .command(id, clocks.today(), version),
                        dryRun,
                        actor);
            default ->
                clocks.extend(
                        new ExtensionForm(draft.code(), number(draft.workingDays()), draft.note())
                                .command(id, rules, version),
                        dryRun,
                        actor);
        };
    }

    /** What is no date is told as one that is missing. */
    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
