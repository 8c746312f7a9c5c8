package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.Rebasing;
import kz.ruqsat.verification.verification.RebasingForm;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that puts a case under another edition. */
@Controller
@PreAuthorize("hasRole('OFFICER')")
class RebasingPage {

    private final Rebasing rebasing;
    private final VerificationPage page;
    private final Attempts attempts;

    RebasingPage(Rebasing rebasing, VerificationPage page, Attempts attempts) {
        this.rebasing = rebasing;
        this.page = page;
        this.attempts = attempts;
    }

    @PostMapping("/verifications/{applicationId}/edition")
    String rebase(
            @PathVariable String applicationId,
            @RequestParam Long version,
            @RequestParam(required = false) @Nullable String edition,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var form = new RebasingForm(edition, reason, note);
        Problem refused = attempts.refusal(language, () -> rebasing.rebase(applicationId, form, actor, version));
        if (refused == null) {
            return "redirect:/verifications/" + applicationId + "#edition-heading";
        }
        page.show(applicationId, null, actor, language, model);
        model.addAttribute("draft", new AssessmentPage.Draft("edition", refused, edition, note, List.of()));
        response.setStatus(refused.status());
        return "verification";
    }
}
