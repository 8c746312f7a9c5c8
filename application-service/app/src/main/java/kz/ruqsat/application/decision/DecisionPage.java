package kz.ruqsat.application.decision;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.application.ApproveApplication;
import kz.ruqsat.application.application.RefuseApplication;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The buttons of an application's page; the version that was looked at is the one that is decided upon. */
@Controller
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER')")
class DecisionPage {

    private final Commands commands;
    private final ApplicationFiles files;
    private final RefusalForms forms;
    private final InstantSource clock;

    DecisionPage(Commands commands, ApplicationFiles files, RefusalForms forms, InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping("/applications/{id}/approval")
    String approve(@PathVariable String id, @RequestParam Long version, Actor actor) {
        files.seenBy(actor, id, null);
        commands.send(new ApproveApplication(id, actor, now(), version), actor);
        return "redirect:/applications/" + id;
    }

    @PostMapping("/applications/{id}/refusal")
    String refuse(
            @PathVariable String id,
            @RequestParam Long version,
            @RequestParam String legalPoint,
            @RequestParam String reasonCode,
            @RequestParam(required = false) @Nullable String noteKk,
            @RequestParam(required = false) @Nullable String noteRu,
            Actor actor) {
        files.seenBy(actor, id, null);
        var ground = forms.read(new RefusalForm(legalPoint, reasonCode, new RefusalForm.NoteForm(noteKk, noteRu)));
        commands.send(new RefuseApplication(id, ground, actor, now(), version), actor);
        return "redirect:/applications/" + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
