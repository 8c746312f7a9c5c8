package kz.ruqsat.application.supervision;

import kz.ruqsat.application.licence.LicenceDecision;
import kz.ruqsat.application.supervision.LicenceForm.HolderForm;
import kz.ruqsat.application.supervision.LicenceForm.NamesForm;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of a licence's page; the version that was looked at is the one that is decided upon. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER')")
class LicenceDecisionPage {

    private final LicenceForms forms;
    private final LicenceFiles files;
    private final LicenceDecisions decisions;

    LicenceDecisionPage(LicenceForms forms, LicenceFiles files, LicenceDecisions decisions) {
        this.forms = forms;
        this.files = files;
        this.decisions = decisions;
    }

    @PostMapping("/licences/{number}/suspension")
    String suspend(
            @PathVariable String number,
            @RequestParam Long version,
            @RequestParam Integer months,
            @RequestParam(required = false) @Nullable String from,
            Grounds grounds,
            Actor actor) {
        return take(forms.suspension(grounds.with(months, from, null)), number, version, actor);
    }

    @PostMapping("/licences/{number}/resumption")
    String resume(@PathVariable String number, @RequestParam Long version, Grounds grounds, Actor actor) {
        return take(forms.resumption(grounds.with(null, null, null)), number, version, actor);
    }

    @PostMapping("/licences/{number}/termination")
    String terminate(
            @PathVariable String number,
            @RequestParam Long version,
            @RequestParam(required = false) @Nullable String from,
            Grounds grounds,
            Actor actor) {
        return take(forms.termination(grounds.with(null, from, null)), number, version, actor);
    }

    @PostMapping("/licences/{number}/reissue")
    String reissue(
            @PathVariable String number, @RequestParam Long version, Holder holder, Grounds grounds, Actor actor) {
        return take(forms.reissue(grounds.with(null, null, holder.form())), number, version, actor);
    }

    /** Takes what stands proposed: the version says that it is what the approver has seen. */
    @PostMapping("/licences/{number}/decision")
    @PreAuthorize("hasRole('APPROVER')")
    String decide(@PathVariable String number, @RequestParam Long version, Actor actor) {
        var proposal = files.inHand(actor, number).state().proposal();
        if (proposal == null) {
            throw CommonProblems.STALE.rejection().refused();
        }
        return take(proposal.asks(), number, version, actor);
    }

    private String take(LicenceDecision decision, String number, Long version, Actor actor) {
        var taken = decisions.take(decision, number, version, actor);
        return "redirect:/licences/" + taken.file().document().number();
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
