package kz.ruqsat.application.drafting;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.application.application.AnswerRemarks;
import kz.ruqsat.application.application.SubmitApplication;
import kz.ruqsat.application.application.WithdrawApplication;
import kz.ruqsat.application.casefile.ApplicationFile;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.application.reading.ApplicationView;
import kz.ruqsat.application.reading.ApplicationViews;
import kz.ruqsat.application.receipt.Receipt;
import kz.ruqsat.application.receipt.Receipts;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.problem.CommonProblems;
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

/** Submits an application and gives its receipt; answers remarks; takes the application back. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
@PreAuthorize("hasRole('PORTAL')")
class SubmissionEndpoint {

    private static final int LONGEST_ANSWER = 10_000;
    private static final int LONGEST_REASON = 2_000;

    private final Commands commands;
    private final ApplicationFiles files;
    private final ApplicationViews views;
    private final ApplicationNumbers numbers;
    private final Receipts receipts;
    private final InstantSource clock;

    SubmissionEndpoint(
            Commands commands,
            ApplicationFiles files,
            ApplicationViews views,
            ApplicationNumbers numbers,
            Receipts receipts,
            InstantSource clock) {
        this.commands = commands;
        this.files = files;
        this.views = views;
        this.numbers = numbers;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** {@code facts} only when they changed: they replace all earlier ones. */
    record AnswerForm(@Nullable String answer, @Nullable FactsForm facts) {}

    record WithdrawalForm(@Nullable String reason) {}

    @PostMapping("/submission")
    ResponseEntity<Receipt> submit(
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        var draft = files.ownOf(actor, id);
        var receivedAt = now();
        var number = draft.submission() == null ? numbers.next(receivedAt) : draft.number();
        commands.send(new SubmitApplication(id, number, receivedAt, ETags.expected(ifMatch)), actor);
        var file = files.ownOf(actor, id);
        return created(file).body(receipts.of(id, file.submission()));
    }

    @PostMapping("/answers")
    ResponseEntity<ApplicationView> answer(
            @PathVariable String id,
            @RequestBody AnswerForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.ownOf(actor, id);
        var places = new Places();
        var answer = places.required("/answer", form.answer(), LONGEST_ANSWER);
        var facts = form.facts() == null ? null : form.facts().read("/facts", places);
        places.refuseAs(CommonProblems.INVALID);
        commands.send(new AnswerRemarks(id, answer, facts, now(), ETags.expected(ifMatch)), actor);
        var file = files.ownOf(actor, id);
        return created(file).body(views.of(file, actor, null));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<ApplicationView> withdraw(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable WithdrawalForm form,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        files.ownOf(actor, id);
        var places = new Places();
        var reason = places.text("/reason", form == null ? null : form.reason(), LONGEST_REASON);
        places.refuseAs(CommonProblems.INVALID);
        commands.send(new WithdrawApplication(id, reason, now(), ETags.expected(ifMatch)), actor);
        var file = files.ownOf(actor, id);
        return created(file).body(views.of(file, actor, null));
    }

    private static ResponseEntity.BodyBuilder created(ApplicationFile file) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/v1/applications/" + file.id()))
                .eTag(ETags.of(file.version()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
