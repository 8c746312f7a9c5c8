package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.platform.problem.CommonProblems;

/** What follows when somebody is asked, answers, keeps silent, or is no longer asked. */
final class InquiryRules {

    private static final String ANSWERED = "ANSWERED";

    private InquiryRules() {}

    static List<VerificationEvent> open(VerificationState state, OpenInquiry command) {
        if (!state.mayBeAsked()) {
            throw VerificationProblems.VERIFICATION_CLOSED.rejection().refused();
        }
        boolean awaited = state.inquiries().values().stream()
                .filter(KnownInquiry::isAwaited)
                .anyMatch(inquiry -> inquiry.kind() == command.kind()
                        && Objects.equals(inquiry.opened().addressee(), command.addressee()));
        if (awaited) {
            throw VerificationProblems.INQUIRY_AWAITED.rejection().refused();
        }
        return List.of(new InquiryOpened(
                command.applicationId(),
                command.inquiryId(),
                command.kind().name(),
                command.addressee(),
                command.text(),
                command.on(),
                state.opened().edition(),
                command.by(),
                command.at()));
    }

    static List<VerificationEvent> answer(VerificationState state, AnswerInquiry command) {
        var inquiry = state.inquiries().get(command.inquiryId());
        if (inquiry == null || inquiry.kind() != command.kind()) {
            throw CommonProblems.NOT_FOUND.rejection().refused();
        }
        var answered = inquiry.answered();
        if (answered != null && answered.outcome().equals(command.outcome())) {
            return List.of();
        }
        if (!inquiry.mayBeAnswered()) {
            throw VerificationProblems.INQUIRY_SETTLED.rejection().refused();
        }
        return List.of(new InquiryAnswered(
                command.applicationId(),
                command.inquiryId(),
                command.kind().name(),
                command.outcome(),
                command.text(),
                command.on(),
                command.receivedAt()));
    }

    /** The message does not say which remarks it answers: those that were made last and wait for an answer. */
    static List<VerificationEvent> answerRemarks(VerificationState state, RecordRemarksAnswer command) {
        return state.inquiries().values().stream()
                .filter(inquiry -> inquiry.kind() == InquiryKind.REMARKS && inquiry.mayBeAnswered())
                .reduce((earlier, later) -> later)
                .<VerificationEvent>map(inquiry -> new InquiryAnswered(
                        command.applicationId(),
                        inquiry.opened().inquiryId(),
                        InquiryKind.REMARKS.name(),
                        ANSWERED,
                        command.text(),
                        command.on(),
                        command.receivedAt()))
                .stream()
                .toList();
    }

    static List<VerificationEvent> silence(VerificationState state, RecordSilence command) {
        var inquiry = state.inquiries().get(command.inquiryId());
        return inquiry == null || !inquiry.isAwaited()
                ? List.of()
                : List.of(new InquiryUnanswered(
                        command.applicationId(),
                        command.inquiryId(),
                        inquiry.opened().kind(),
                        command.meaning(),
                        command.on(),
                        command.lapsedAt()));
    }

    /** With the case everything ends that was asked within it. */
    static List<VerificationEvent> withDropped(
            VerificationState state, VerificationEvent end, String reasonCode, Instant at) {
        var dropped = state.inquiries().values().stream()
                .filter(KnownInquiry::isAwaited)
                .map(inquiry -> new InquiryDropped(
                        end.applicationId(),
                        inquiry.opened().inquiryId(),
                        inquiry.opened().kind(),
                        reasonCode,
                        at));
        return Stream.<VerificationEvent>concat(Stream.of(end), dropped).toList();
    }
}
