package kz.ruqsat.verification.verification;

import java.net.URI;
import java.util.List;
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

    private final InquiryDesk desk;
    private final VerificationFiles files;
    private final VerificationViews views;

    InquiryEndpoint(InquiryDesk desk, VerificationFiles files, VerificationViews views) {
        this.desk = desk;
        this.files = files;
        this.views = views;
    }

    @PostMapping("/remarks")
    ResponseEntity<VerificationView> remarks(
            @PathVariable String applicationId,
            @RequestBody TextForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.ask(applicationId, InquiryKind.REMARKS, null, form.text(), ETags.expected(ifMatch), actor);
        return created(applicationId);
    }

    @PostMapping("/approving-body-requests")
    ResponseEntity<VerificationView> request(
            @PathVariable String applicationId,
            @RequestBody BodyForm form,
            @RequestHeader(name = IF_MATCH, required = false) @Nullable String ifMatch,
            Actor actor) {
        desk.ask(
                applicationId,
                InquiryKind.APPROVING_BODY,
                form.body(),
                form.question(),
                ETags.expected(ifMatch),
                actor);
        return created(applicationId);
    }

    @PostMapping("/approving-body-requests/{requestId}/answers")
    ResponseEntity<VerificationView> answer(
            @PathVariable String applicationId,
            @PathVariable String requestId,
            @RequestBody AnswerForm form,
            Actor actor) {
        desk.answer(
                applicationId,
                requestId,
                InquiryKind.APPROVING_BODY,
                form.outcome(),
                form.note(),
                form.receivedAt(),
                actor);
        return created(applicationId);
    }

    /** The same, with the request named in the body. */
    @PostMapping("/answers")
    ResponseEntity<VerificationView> answer(
            @PathVariable String applicationId, @RequestBody AnswerForm form, Actor actor) {
        var requestId = form.requestId();
        if (requestId == null || requestId.isBlank()) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.of(Violation.at("/requestId", CommonProblems.REQUIRED)))
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
        desk.ask(applicationId, InquiryKind.HEARING, null, form.text(), ETags.expected(ifMatch), actor);
        return created(applicationId);
    }

    @PostMapping("/hearings/{hearingId}/objections")
    ResponseEntity<VerificationView> objection(
            @PathVariable String applicationId,
            @PathVariable String hearingId,
            @RequestBody TextForm form,
            Actor actor) {
        desk.answer(applicationId, hearingId, InquiryKind.HEARING, null, form.text(), null, actor);
        return created(applicationId);
    }

    private ResponseEntity<VerificationView> created(String applicationId) {
        var file = files.get(applicationId, null);
        return ResponseEntity.created(URI.create("/api/v1/verifications/" + applicationId))
                .eTag(ETags.of(file.version()))
                .body(views.of(file, null));
    }
}
