package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.AssessRequirement;
import kz.ruqsat.verification.verification.AssessmentForm;
import kz.ruqsat.verification.verification.AssessmentReasons;
import kz.ruqsat.verification.verification.CompletenessForm;
import kz.ruqsat.verification.verification.VerificationFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The forms of a case's page. What was looked at is what is decided upon: the version goes along. A refusal shows the page
 * again, with the words that were written.
 */
@Controller
@PreAuthorize("hasRole('OFFICER')")
class AssessmentPage {

    /** What was written and not taken; at: id of a row, or {@code completeness}. */
    record Draft(
            String at,
            Problem problem,
            @Nullable String verdict,
            @Nullable String note,
            List<String> evidence) {}

    private final Commands commands;
    private final VerificationFiles files;
    private final VerificationPage page;
    private final AssessmentReasons reasons;
    private final Attempts attempts;
    private final InstantSource clock;

    AssessmentPage(
            Commands commands,
            VerificationFiles files,
            VerificationPage page,
            AssessmentReasons reasons,
            Attempts attempts,
            InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.page = page;
        this.reasons = reasons;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @param verdict outcome and code of the reason, joined by a colon: one choice on the page */
    @PostMapping("/verifications/{applicationId}/requirements/{requirement}/assessment")
    String assess(
            @PathVariable String applicationId,
            @PathVariable String requirement,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(required = false) @Nullable String note,
            @RequestParam(defaultValue = "") List<String> evidence,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var said = verdict.split(":", 2);
        var form = new AssessmentForm(said[0], said.length < 2 ? null : said[1], note, List.copyOf(evidence));
        var refused = refusal(
                applicationId,
                actor,
                language,
                () -> new AssessRequirement(
                        applicationId, requirement, form.verdict(reasons), actor.id(), now(), version));
        if (refused == null) {
            return "redirect:/verifications/" + applicationId + "#" + requirement;
        }
        return again(
                applicationId,
                new Draft(requirement, refused, verdict, note, List.copyOf(evidence)),
                actor,
                language,
                model,
                response);
    }

    @PostMapping("/verifications/{applicationId}/completeness")
    String completeness(
            @PathVariable String applicationId,
            @RequestParam Long version,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(required = false) @Nullable String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var form = new CompletenessForm(outcome, note);
        var refused = refusal(applicationId, actor, language, () -> form.command(applicationId, now(), version));
        if (refused == null) {
            return "redirect:/verifications/" + applicationId + "#completeness";
        }
        return again(
                applicationId,
                new Draft("completeness", refused, outcome, note, List.of()),
                actor,
                language,
                model,
                response);
    }

    /** Null when the command was taken. */
    private @Nullable Problem refusal(String applicationId, Actor actor, Language language, Supplier<Object> command) {
        files.get(applicationId, null);
        return attempts.refusal(language, () -> commands.send(command.get(), actor));
    }

    private String again(
            String applicationId,
            Draft draft,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        page.show(applicationId, null, actor, language, model);
        model.addAttribute("draft", draft);
        response.setStatus(draft.problem().status());
        return "verification";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
