package kz.ruqsat.application.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.licence.LicenceFile;
import kz.ruqsat.application.reading.Tags;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.application.reason.LicenceGrounds.Kind;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One licence: how it stands and why, what can be decided about it, and what happened. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class LicencePage {

    private final LicenceFiles files;
    private final LicenceDetails details;
    private final LicenceGrounds grounds;
    private final LicenceTimeline timeline;

    LicencePage(LicenceFiles files, LicenceDetails details, LicenceGrounds grounds, LicenceTimeline timeline) {
        this.files = files;
        this.details = details;
        this.grounds = grounds;
        this.timeline = timeline;
    }

    /** What the reader may do now. */
    public record Choices(boolean suspend, boolean resume, boolean end, boolean decide) {}

    /**
     * What somebody wrote into one of the forms.
     *
     * @param form which; null if nothing was written
     */
    record Draft(@Nullable String form, LicenceForm fields) {
        static final Draft NONE = new Draft(null, LicenceForm.EMPTY);
    }

    @GetMapping("/licences/{number}")
    String one(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable Instant asOf,
            Actor actor,
            Language language,
            Model model) {
        return show(number, asOf, Draft.NONE, actor, language, model);
    }

    /** @param draft what was written and could not be taken */
    String show(String number, @Nullable Instant asOf, Draft draft, Actor actor, Language language, Model model) {
        var file = files.seenBy(actor, number, asOf);
        model.addAttribute("drafted", draft.form());
        model.addAttribute("draft", draft.fields());
        model.addAttribute("licence", details.of(file, actor));
        model.addAttribute("address", file.document().holder().address());
        model.addAttribute("choices", asOf == null ? choices(file, actor) : new Choices(false, false, false, false));
        model.addAttribute("version", file.version());
        model.addAttribute("today", file.day());
        model.addAttribute("months", List.of(1, 2, 3, 4, 5, 6));
        for (var kind : Kind.values()) {
            model.addAttribute("grounds" + kind, grounds.of(kind));
        }
        model.addAttribute("timeline", timeline.of(files.history(file, actor), language));
        model.addAttribute("tags", new Tags());
        model.addAttribute("asOf", asOf);
        model.addAttribute("kazakh", language == Language.KK);
        return "licence";
    }

    private static Choices choices(LicenceFile file, Actor actor) {
        LocalDate today = file.day();
        boolean open = file.replacedBy() == null && file.state().isOpen(today);
        boolean suspended = file.state().openSuspension(today).isPresent();
        boolean proposes = open && actor.is(Role.OFFICER);
        var proposal = file.state().proposal();
        return new Choices(
                proposes && !suspended,
                proposes && suspended,
                proposes,
                open && proposal != null && !proposal.by().equals(actor.id()) && actor.is(Role.APPROVER));
    }
}
