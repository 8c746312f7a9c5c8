package kz.ruqsat.verification.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.Problem;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.verification.edition.EditionDesk;
import kz.ruqsat.verification.edition.Proposal;
import kz.ruqsat.verification.edition.ProposalViews;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Proposed editions: handed in as a file, looked at with their differences and their trial, decided by a second person. */
@Controller
@RequestMapping("/requirements/proposals")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class RequirementProposalsPage {

    private final EditionDesk desk;
    private final ProposalViews views;
    private final Attempts attempts;

    RequirementProposalsPage(EditionDesk desk, ProposalViews views, Attempts attempts) {
        this.desk = desk;
        this.views = views;
        this.attempts = attempts;
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("proposals", desk.proposals());
        model.addAttribute("proposes", actor.isAny(Role.OFFICER, Role.ADMIN));
        return "requirement-proposals";
    }

    /** A file whose name ends in json was written by a program, any other is YAML. */
    @PostMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'ADMIN')")
    String propose(
            @RequestParam MultipartFile file, Actor actor, Language language, Model model, HttpServletResponse response)
            throws IOException {
        byte[] text = file.getBytes();
        String name = file.getOriginalFilename();
        boolean json = name != null && name.endsWith(".json");
        var proposed = attempts.outcome(language, () -> desk.propose(text, json, actor));
        Problem refused = proposed.problem();
        if (refused == null) {
            return "redirect:/requirements/proposals/" + proposed.done();
        }
        model.addAttribute("problem", refused);
        model.addAttribute("fileName", name);
        response.setStatus(refused.status());
        return all(actor, model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Actor actor, Model model) {
        Proposal proposal = desk.find(id);
        boolean open = proposal.status() == Proposal.Status.PROPOSED;
        boolean own = proposal.proposed().proposedBy().equals(actor.id());
        model.addAttribute("proposal", views.of(proposal));
        model.addAttribute("look", look(proposal.status()));
        model.addAttribute("version", proposal.version());
        model.addAttribute("approves", open && !own && actor.isAny(Role.APPROVER, Role.ADMIN));
        model.addAttribute("own", open && own);
        model.addAttribute("rejects", open && actor.isAny(Role.OFFICER, Role.APPROVER, Role.ADMIN));
        return "requirement-proposal";
    }

    @PostMapping("/{id}/approval")
    @PreAuthorize("hasAnyRole('APPROVER', 'ADMIN')")
    String approve(
            @PathVariable String id,
            @RequestParam Long version,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decided(id, attempts.refusal(language, () -> desk.approve(id, actor, version)), actor, model, response);
    }

    @PostMapping("/{id}/rejection")
    @PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'ADMIN')")
    String reject(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam(required = false) @Nullable String note,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return decided(
                id, attempts.refusal(language, () -> desk.reject(id, note, actor, version)), actor, model, response);
    }

    private String decided(
            String id, @Nullable Problem refused, Actor actor, Model model, HttpServletResponse response) {
        if (refused == null) {
            return "redirect:/requirements/proposals/" + id;
        }
        model.addAttribute("problem", refused);
        response.setStatus(refused.status());
        return one(id, actor, model);
    }

    static String look(Proposal.Status status) {
        return switch (status) {
            case PROPOSED -> "due-soon";
            case APPROVED -> "fulfilled";
            case REJECTED -> "cancelled";
        };
    }
}
