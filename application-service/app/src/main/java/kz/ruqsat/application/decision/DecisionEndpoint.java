package kz.ruqsat.application.decision;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.application.ApproveApplication;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.application.application.RefuseApplication;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Approves and refuses: the officer's call proposes (202), the approver's decides (201). */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER')")
class DecisionEndpoint {

    private final Commands commands;
    private final ApplicationFiles files;
    private final RefusalForms forms;
    private final InstantSource clock;

    DecisionEndpoint(Commands commands, ApplicationFiles files, RefusalForms forms, InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.forms = forms;
        this.clock = clock;
    }

    /** What the call came to, and where the application stands now. */
    record Decided(DecisionStep step, String state) {}

    @PostMapping("/approval")
    ResponseEntity<Decided> approve(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.seenBy(actor, id, null);
        return answer(
                id, commands.send(new ApproveApplication(id, actor, now(), ETags.expected(ifMatch)), actor), actor);
    }

    @PostMapping("/refusal")
    ResponseEntity<Decided> refuse(
            @PathVariable String id,
            @RequestBody RefusalForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.seenBy(actor, id, null);
        var ground = forms.read(form);
        return answer(
                id,
                commands.send(new RefuseApplication(id, ground, actor, now(), ETags.expected(ifMatch)), actor),
                actor);
    }

    private ResponseEntity<Decided> answer(String id, DecisionStep step, Actor actor) {
        var file = files.seenBy(actor, id, null);
        var status = switch (step) {
            case PROPOSED -> HttpStatus.ACCEPTED;
            case DECIDED -> HttpStatus.CREATED;
            case ALREADY_DECIDED -> HttpStatus.OK;
        };
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/applications/" + id))
                .eTag(ETags.of(file.version()))
                .body(new Decided(step, file.state().name()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
