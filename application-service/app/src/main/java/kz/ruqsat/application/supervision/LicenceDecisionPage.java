package kz.ruqsat.application.supervision;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.Function;
import kz.ruqsat.application.licence.LicenceDecision;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
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

    @PostMapping("/licences/{number}/{form:suspension|resumption|termination|reissue}")
    String propose(
            @PathVariable String number,
            @PathVariable String form,
            @RequestParam Long version,
            Fields fields,
            Actor actor,
            Language language,
            Model model,
            HttpServletResponse response) {
        Function<LicenceForm, LicenceDecision> reading = switch (Kind.valueOf(form.toUpperCase(Locale.ROOT))) {
            case SUSPENSION -> forms::suspension;
            case RESUMPTION -> forms::resumption;
            case TERMINATION -> forms::termination;
            case REISSUE -> forms::reissue;
        };
        return take(
                new Draft(form, fields.form()), reading, new Asked(number, version, actor, language), model, response);
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

    /** The fields of all four forms; each has some of them. */
    record Fields(
            @Nullable Integer months,
            @Nullable String from,
            @Nullable String ground,
            @Nullable String basis,
            @Nullable String noteKk,
            @Nullable String noteRu,
            @Nullable String kind,
            @Nullable String identifier,
            @Nullable String nameKk,
            @Nullable String nameRu,
            @Nullable String address) {

        LicenceForm form() {
            var holder = new HolderForm(kind, identifier, new NamesForm(nameKk, nameRu), address);
            return new LicenceForm(months, from, holder, ground, basis, new NamesForm(noteKk, noteRu));
        }
    }
}
