package kz.ruqsat.application.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import kz.ruqsat.application.licence.LicenceDecision;
import kz.ruqsat.application.supervision.LicenceForm.HolderForm;
import kz.ruqsat.application.supervision.LicenceForm.NamesForm;
import kz.ruqsat.application.supervision.LicencePage.Draft;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.problem.Attempts;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of a licence's page; the version that was looked at is the one that is decided upon. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER')")
class LicenceDecisionPage {

    private final LicencePage page;
    private final LicenceForms forms;
    private final LicenceFiles files;
    private final LicenceDecisions decisions;
    private final Attempts attempts;

    /** Who decides about which licence, as it was looked at, and how the answer is read. */
    private record Asked(String number, Long version, Actor actor, Language language) {}

    LicenceDecisionPage(
            LicencePage page, LicenceForms forms, LicenceFiles files, LicenceDecisions decisions, Attempts attempts) {
        this.page = page;
        this.forms = forms;
        this.files = files;
        this.decisions = decisions;
        this.attempts = attempts;
    }

    @PostMapping("/licences/{number}/suspension")
    String suspend(
            @PathVariable String number,
            @RequestParam Long version,
            @RequestParam(required = false) @Nullable Integer months,
            @RequestParam(required = false) @Nullable String from,
            Grounds grounds,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var draft = new Draft("suspension", grounds.with(months, from, null));
        return take(draft, forms::suspension, new Asked(number, version, actor, language), model, response);
    }

    @PostMapping("/licences/{number}/resumption")
    String resume(
            @PathVariable String number,
            @RequestParam Long version,
            Grounds grounds,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var draft = new Draft("resumption", grounds.with(null, null, null));
        return take(draft, forms::resumption, new Asked(number, version, actor, language), model, response);
    }

    @PostMapping("/licences/{number}/termination")
    String terminate(
            @PathVariable String number,
            @RequestParam Long version,
            @RequestParam(required = false) @Nullable String from,
            Grounds grounds,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var draft = new Draft("termination", grounds.with(null, from, null));
        return take(draft, forms::termination, new Asked(number, version, actor, language), model, response);
    }

    @PostMapping("/licences/{number}/reissue")
    String reissue(
            @PathVariable String number,
            @RequestParam Long version,
            Holder holder,
            Grounds grounds,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        var draft = new Draft("reissue", grounds.with(null, null, holder.form()));
        return take(draft, forms::reissue, new Asked(number, version, actor, language), model, response);
    }

    /** Takes what stands proposed: the version says that it is what the approver has seen. */
    @PostMapping("/licences/{number}/decision")
    @PreAuthorize("hasRole('APPROVER')")
    String decide(
            @PathVariable String number,
            @RequestParam Long version,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        return take(
                Draft.NONE,
                none -> proposed(number, actor),
                new Asked(number, version, actor, language),
                model,
                response);
    }

    private LicenceDecision proposed(String number, Actor actor) {
        var proposal = files.inHand(actor, number).state().proposal();
        if (proposal == null) {
            throw CommonProblems.STALE.rejection().refused();
        }
        return proposal.asks();
    }

    private String take(
            Draft draft,
            Function<LicenceForm, LicenceDecision> reading,
            Asked asked,
            Model model,
            HttpServletResponse response) {
        var taken = attempts.outcome(
                asked.language(),
                () -> decisions.take(reading.apply(draft.fields()), asked.number(), asked.version(), asked.actor()));
        var problem = taken.problem();
        if (problem == null) {
            return "redirect:/licences/"
                    + requireNonNull(taken.done()).file().document().number();
        }
        response.setStatus(problem.status());
        model.addAttribute("problem", problem);
        return page.show(asked.number(), null, draft, asked.actor(), asked.language(), model);
    }

    /** The fields that every decision has. */
    record Grounds(
            @Nullable String ground,
            @Nullable String basis,
            @Nullable String noteKk,
            @Nullable String noteRu) {

        LicenceForm with(@Nullable Integer months, @Nullable String from, @Nullable HolderForm holder) {
            return new LicenceForm(months, from, holder, ground, basis, new NamesForm(noteKk, noteRu));
        }
    }

    /** The fields of a new document. */
    record Holder(
            @Nullable String kind,
            @Nullable String identifier,
            @Nullable String nameKk,
            @Nullable String nameRu,
            @Nullable String address) {

        HolderForm form() {
            return new HolderForm(kind, identifier, new NamesForm(nameKk, nameRu), address);
        }
    }
}
