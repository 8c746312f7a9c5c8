package kz.ruqsat.verification.verification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.InquiryForms.AnswerForm;
import kz.ruqsat.verification.verification.InquiryForms.BodyForm;
import kz.ruqsat.verification.verification.InquiryForms.TextForm;
import org.jspecify.annotations.Nullable;

/** Where officers ask something within a case and enter what was answered, whether by a program or on a page. */
public final class InquiryDesk {

    private final Commands commands;
    private final VerificationFiles files;
    private final InstantSource clock;
    private final ZoneId zone;

    InquiryDesk(Commands commands, VerificationFiles files, InstantSource clock, ZoneId zone) {
        this.commands = commands;
        this.files = files;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param body who is asked; read only for another body
     * @throws kz.ruqsat.platform.problem.Refused among others {@code invalid} and {@code inquiry-awaited}
     */
    public void ask(
            String applicationId,
            InquiryKind kind,
            @Nullable String body,
            @Nullable String text,
            @Nullable Long version,
            Actor actor) {
        files.get(applicationId, null);
        if (kind == InquiryKind.APPROVING_BODY) {
            var read = new BodyForm(body, text).read();
            open(applicationId, kind, read.body(), requireNonNull(read.question()), version, actor);
        } else {
            open(applicationId, kind, null, new TextForm(text).read(), version, actor);
        }
    }

    /**
     * Enters what another body answered, or an objection of the applicant; answers to remarks come by themselves.
     *
     * @param outcome {@code AGREED} or {@code DISAGREED}; read only for another body
     * @throws kz.ruqsat.platform.problem.Refused {@code not-found} if nothing like that was asked
     */
    public void answer(
            String applicationId,
            String inquiryId,
            InquiryKind kind,
            @Nullable String outcome,
            @Nullable String text,
            @Nullable Instant receivedAt,
            Actor actor) {
        files.get(applicationId, null);
        switch (kind) {
            case APPROVING_BODY -> {
                var read = new AnswerForm(inquiryId, outcome, text, receivedAt).read(now());
                send(
                        applicationId,
                        inquiryId,
                        kind,
                        requireNonNull(read.outcome()),
                        read.note(),
                        requireNonNull(read.receivedAt()),
                        actor);
            }
            case HEARING -> send(applicationId, inquiryId, kind, "ANSWERED", new TextForm(text).read(), now(), actor);
            case REMARKS -> throw CommonProblems.NOT_FOUND.rejection().refused();
        }
    }

    private void open(
            String applicationId,
            InquiryKind kind,
            @Nullable String addressee,
            String text,
            @Nullable Long version,
            Actor actor) {
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
                        version),
                actor);
    }

    private void send(
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
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
