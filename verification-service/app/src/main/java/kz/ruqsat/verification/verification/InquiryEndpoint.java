package kz.ruqsat.verification.verification;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import kz.ruqsat.verification.verification.InquiryForms.AnswerForm;
import kz.ruqsat.verification.verification.InquiryForms.BodyForm;
import kz.ruqsat.verification.verification.InquiryForms.TextForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What officers ask within a case: remarks, other bodies, hearings; and the answers that do not come by themselves. */
@RestController
@RequestMapping("/api/v1/verifications/{applicationId}")
@PreAuthorize("hasRole('OFFICER')")
class InquiryEndpoint {

    private static final String IF_MATCH = "If-Match";

    private final Commands commands;
    private final VerificationFiles files;
    private final VerificationViews views;
    private final InstantSource clock;
    private final ZoneId zone;

    InquiryEndpoint(
            Commands commands, VerificationFiles files, VerificationViews views, InstantSource clock, ZoneId zone) {
        this.commands = commands;
        this.files = files;
        this.views = views;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping("/remarks")
    ResponseEntity<VerificationView> remarks(
            @PathVariable String applicationId,
            @RequestBody TextForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return open(applicationId, InquiryKind.REMARKS, null, form.read(), ifMatch, actor);
    }

    @PostMapping("/approving-body-requests")
    ResponseEntity<VerificationView> request(
            @PathVariable String applicationId,
            @RequestBody BodyForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        var read = form.read();
        return open(
                applicationId,
                InquiryKind.APPROVING_BODY,
                read.body(),
                requireNonNull(read.question()),
                ifMatch,
                actor);
    }

    @PostMapping("/approving-body-requests/{requestId}/answers")
    ResponseEntity<VerificationView> answer(
            @PathVariable String applicationId,
            @PathVariable String requestId,
            @RequestBody AnswerForm form,
            Actor actor) {
        files.get(applicationId, null);
        var read = form.read(now());
        return answer(
                applicationId,
                requestId,
                InquiryKind.APPROVING_BODY,
                requireNonNull(read.outcome()),
                read.note(),
                requireNonNull(read.receivedAt()),
                actor);
    }

    /** The same, with the request named in the body. */
    @PostMapping("/answers")
    ResponseEntity<VerificationView> answer(
            @PathVariable String applicationId, @RequestBody AnswerForm form, Actor actor) {
        var requestId = form.requestId();
        if (requestId == null || requestId.isBlank()) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(java.util.List.of(Violation.at("/requestId", CommonProblems.REQUIRED)))
                    .refused();
        }
        return answer(applicationId, requestId, form, actor);
    }

    @PostMapping("/hearings")
    ResponseEntity<VerificationView> hearing(
            @PathVariable String applicationId,
            @RequestBody TextForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        return open(applicationId, InquiryKind.HEARING, null, form.read(), ifMatch, actor);
    }

    @PostMapping("/hearings/{hearingId}/objections")
    ResponseEntity<VerificationView> objection(
            @PathVariable String applicationId,
            @PathVariable String hearingId,
            @RequestBody TextForm form,
            Actor actor) {
        files.get(applicationId, null);
        return answer(applicationId, hearingId, InquiryKind.HEARING, "ANSWERED", form.read(), now(), actor);
    }

    private ResponseEntity<VerificationView> open(
            String applicationId,
            InquiryKind kind,
            @Nullable String addressee,
            String text,
            @Nullable String ifMatch,
            Actor actor) {
        files.get(applicationId, null);
        var now = now();
        commands.send(
                new OpenInquiry(
                        applicationId,
                        Ids.next(),
                        kind,
                        addressee,
                        text,
                        LocalDate.ofInstant(now, zone),
                        actor.id(),
                        now,
                        ETags.expected(ifMatch)),
                actor);
        return created(applicationId);
    }

    private ResponseEntity<VerificationView> answer(
            String applicationId,
            String inquiryId,
            InquiryKind kind,
            String outcome,
            @Nullable String text,
            Instant receivedAt,
            Actor actor) {
        commands.send(
                new AnswerInquiry(
                        applicationId,
                        inquiryId,
                        kind,
                        outcome,
                        text,
                        LocalDate.ofInstant(receivedAt, zone),
                        receivedAt),
                actor);
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
