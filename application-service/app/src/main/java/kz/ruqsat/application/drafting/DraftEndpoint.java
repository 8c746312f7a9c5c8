package kz.ruqsat.application.drafting;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.application.StateFacts;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.identity.IdentifierPolicy;
import kz.ruqsat.application.reading.ApplicationView;
import kz.ruqsat.application.reading.ApplicationViews;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens drafts and states their facts. */
@RestController
@RequestMapping("/api/v1/applications")
@PreAuthorize("hasRole('PORTAL')")
class DraftEndpoint {

    private final Commands commands;
    private final ApplicationFiles files;
    private final ApplicationViews views;
    private final IdentifierPolicy policy;
    private final InstantSource clock;

    DraftEndpoint(
            Commands commands,
            ApplicationFiles files,
            ApplicationViews views,
            @Value("${ruqsat.identity.policy}") IdentifierPolicy policy,
            InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.views = views;
        this.policy = policy;
        this.clock = clock;
    }

    @PostMapping
    ResponseEntity<ApplicationView> draft(@RequestBody DraftForm form, Actor actor) {
        var command = form.command(Ids.next(), actor.id(), policy, now());
        commands.send(command, actor);
        var file = files.ownOf(actor, command.applicationId());
        return ResponseEntity.created(URI.create("/api/v1/applications/" + file.id()))
                .eTag(ETags.of(file.version()))
                .body(views.of(file, actor, null));
    }

    @PutMapping("/{id}/facts")
    ResponseEntity<ApplicationView> stateFacts(
            @PathVariable String id,
            @RequestBody FactsForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.ownOf(actor, id);
        var places = new Places();
        var facts = form.read("", places);
        places.refuseAs(CommonProblems.INVALID);
        commands.send(new StateFacts(id, facts, now(), ETags.expected(ifMatch)), actor);
        var file = files.ownOf(actor, id);
        return ResponseEntity.ok().eTag(ETags.of(file.version())).body(views.of(file, actor, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
