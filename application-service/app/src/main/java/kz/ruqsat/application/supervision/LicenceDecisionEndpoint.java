package kz.ruqsat.application.supervision;

import java.net.URI;
import kz.ruqsat.application.application.DecisionStep;
import kz.ruqsat.application.licence.LicenceDecision;
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

/** Suspends, resumes, terminates and reissues: the officer's call proposes (202), the approver's decides (201). */
@RestController
@RequestMapping("/api/v1/licences/{number}")
@PreAuthorize("hasAnyRole('OFFICER', 'APPROVER')")
class LicenceDecisionEndpoint {

    private final LicenceForms forms;
    private final LicenceDecisions decisions;
    private final LicenceDetails details;

    LicenceDecisionEndpoint(LicenceForms forms, LicenceDecisions decisions, LicenceDetails details) {
        this.forms = forms;
        this.decisions = decisions;
        this.details = details;
    }

    /** What the call came to, and the licence as it stands now. */
    record Decided(DecisionStep step, LicenceDetail licence) {}

    @PostMapping("/suspension")
    ResponseEntity<Decided> suspend(
            @PathVariable String number,
            @RequestBody LicenceForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return take(forms.suspension(form), number, ifMatch, actor);
    }

    @PostMapping("/resumption")
    ResponseEntity<Decided> resume(
            @PathVariable String number,
            @RequestBody LicenceForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return take(forms.resumption(form), number, ifMatch, actor);
    }

    @PostMapping("/termination")
    ResponseEntity<Decided> terminate(
            @PathVariable String number,
            @RequestBody LicenceForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return take(forms.termination(form), number, ifMatch, actor);
    }

    @PostMapping("/reissue")
    ResponseEntity<Decided> reissue(
            @PathVariable String number,
            @RequestBody LicenceForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        return take(forms.reissue(form), number, ifMatch, actor);
    }

    private ResponseEntity<Decided> take(
            LicenceDecision decision, String number, @Nullable String ifMatch, Actor actor) {
        var taken = decisions.take(decision, number, ETags.expected(ifMatch), actor);
        var status = switch (taken.step()) {
            case PROPOSED -> HttpStatus.ACCEPTED;
            case DECIDED -> HttpStatus.CREATED;
            case ALREADY_DECIDED -> HttpStatus.OK;
        };
        return ResponseEntity.status(status)
                .location(
                        URI.create("/api/v1/licences/" + taken.file().document().number()))
                .eTag(ETags.of(taken.file().version()))
                .body(new Decided(taken.step(), details.of(taken.file(), actor)));
    }
}
