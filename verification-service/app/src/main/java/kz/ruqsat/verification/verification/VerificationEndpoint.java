package kz.ruqsat.verification.verification;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Verifications: read by the authority, settled by officers. Portals read them through the application service. */
@RestController
@RequestMapping("/api/v1/verifications")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER', 'MONITOR', 'AUDITOR', 'ADMIN')")
class VerificationEndpoint {

    private final Commands commands;
    private final VerificationFiles files;
    private final VerificationViews views;
    private final VerificationList list;
    private final AssessmentReasons reasons;
    private final Rebasing rebasing;
    private final InstantSource clock;

    VerificationEndpoint(
            Commands commands,
            VerificationFiles files,
            VerificationViews views,
            VerificationList list,
            AssessmentReasons reasons,
            Rebasing rebasing,
            InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.views = views;
        this.list = list;
        this.reasons = reasons;
        this.rebasing = rebasing;
        this.clock = clock;
    }

    @GetMapping
    Page<VerificationList.Item> all(
            @RequestParam(defaultValue = "") Set<Phase> state,
            @RequestParam(required = false) @Nullable String cursor,
            Limit limit) {
        return list.page(state, cursor, limit);
    }

    @GetMapping("/{applicationId}")
    ResponseEntity<VerificationView> one(
            @PathVariable String applicationId, @RequestParam(required = false) @Nullable Instant asOf) {
        var file = files.get(applicationId, asOf);
        return ResponseEntity.ok().eTag(ETags.of(file.version())).body(views.of(file, asOf));
    }

    @PostMapping("/{applicationId}/requirements/{requirement}/assessment")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<VerificationView> assess(
            @PathVariable String applicationId,
            @PathVariable String requirement,
            @RequestBody AssessmentForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.get(applicationId, null);
        commands.send(
                new AssessRequirement(
                        applicationId, requirement, form.verdict(reasons), actor.id(), now(), ETags.expected(ifMatch)),
                actor);
        return created(applicationId);
    }

    @PostMapping("/{applicationId}/completeness")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<VerificationView> completeness(
            @PathVariable String applicationId,
            @RequestBody CompletenessForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.get(applicationId, null);
        commands.send(form.command(applicationId, now(), ETags.expected(ifMatch)), actor);
        return created(applicationId);
    }

    @PostMapping("/{applicationId}/edition")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<VerificationView> rebase(
            @PathVariable String applicationId,
            @RequestBody RebasingForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        rebasing.rebase(applicationId, form, actor, ETags.expected(ifMatch));
        return created(applicationId);
    }

    private ResponseEntity<VerificationView> created(String applicationId) {
        var file = files.get(applicationId, null);
        return ResponseEntity.created(URI.create("/api/v1/verifications/" + applicationId))
                .eTag(ETags.of(file.version()))
                .body(views.of(file, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
