package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.InquiryDesk;
import kz.ruqsat.verification.verification.InquiryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is asked within a case, asked and answered on its page. */
@Controller
@PreAuthorize("hasRole('OFFICER')")
class InquiryPage {

    private final InquiryDesk desk;
    private final VerificationPage page;
    private final Attempts attempts;

    InquiryPage(InquiryDesk desk, VerificationPage page, Attempts attempts) {
        this.desk = desk;
        this.page = page;
        this.attempts = attempts;
    }

    @PostMapping("/verifications/{applicationId}/inquiries")
    String ask(
            @PathVariable String applicationId,
            @RequestParam Long version,
            @RequestParam InquiryKind kind,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String text,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return shown(
                applicationId,
                () -> desk.ask(applicationId, kind, body, text, version, actor),
                kind.name(),
                body,
                text,
                actor,
                language,
                model,
                response);
    }

    @PostMapping("/verifications/{applicationId}/inquiries/{inquiryId}/answer")
    String answer(
            @PathVariable String applicationId,
            @PathVariable String inquiryId,
            @RequestParam InquiryKind kind,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String text,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return shown(
                applicationId,
                () -> desk.answer(applicationId, inquiryId, kind, outcome, text, null, actor),
                inquiryId,
                outcome,
                text,
                actor,
                language,
                model,
                response);
    }

    /** @param at what was written: a kind, or the id of what is answered @param chosen the body, or the outcome */
    private String shown(
            String applicationId,
            Runnable work,
            String at,
            @Nullable String chosen,
            @Nullable String text,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var refused = attempts.refusal(language, work);
        if (refused == null) {
            return "redirect:/verifications/" + applicationId + "#inquiries";
        }
        page.show(applicationId, null, actor, language, model);
        model.addAttribute("draft", new AssessmentPage.Draft(at, refused, chosen, text, List.of()));
        response.setStatus(refused.status());
        return "verification";
    }
}
