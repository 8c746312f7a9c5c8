package kz.ruqsat.verification.verification;

import static kz.ruqsat.verification.verification.Cases.FRI_2026_03_20;
import static kz.ruqsat.verification.verification.Cases.HEARING;
import static kz.ruqsat.verification.verification.Cases.ID;
import static kz.ruqsat.verification.verification.Cases.LATER;
import static kz.ruqsat.verification.verification.Cases.OFFICER;
import static kz.ruqsat.verification.verification.Cases.REMARKS;
import static kz.ruqsat.verification.verification.Cases.REQUEST;
import static kz.ruqsat.verification.verification.Cases.THU_2026_03_26;

import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InquiryTest {

    private static final InquiryOpened REMARKS_SENT = Cases.inquiry(REMARKS, InquiryKind.REMARKS, null);
    private static final InquiryOpened BODY_ASKED = Cases.inquiry(REQUEST, InquiryKind.APPROVING_BODY, "body");
    private static final InquiryUnanswered SILENCE =
            new InquiryUnanswered(ID, REQUEST, "APPROVING_BODY", "AGREED", THU_2026_03_26, LATER);

    @Nested
    class Opening {

        @Test
        void something_is_asked_under_the_edition_of_the_case() {
            when(open(REMARKS, InquiryKind.REMARKS, null), Cases.twoRows()).expectEvents(REMARKS_SENT);
        }

        @Test
        void the_same_is_not_asked_again_while_the_answer_is_awaited() {
            refused(when(open("other", InquiryKind.REMARKS, null), Cases.twoRows(), REMARKS_SENT), "inquiry-awaited");
        }

        @Test
        void several_bodies_may_be_asked_at_once() {
            when(open(HEARING, InquiryKind.APPROVING_BODY, "another"), Cases.twoRows(), BODY_ASKED)
                    .expectEvents(Cases.inquiry(HEARING, InquiryKind.APPROVING_BODY, "another"));
        }

        @Test
        void in_a_case_that_has_ended_nothing_is_asked() {
            refused(
                    when(
                            open(REMARKS, InquiryKind.REMARKS, null),
                            Cases.twoRows(),
                            new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER)),
                    "verification-closed");
        }
    }

    @Nested
    class Answering {

        @Test
        void the_answer_of_a_body_is_entered() {
            when(answer(REQUEST, "DISAGREED"), Cases.twoRows(), BODY_ASKED)
                    .expectEvents(answered(REQUEST, "APPROVING_BODY", "DISAGREED"));
        }

        @Test
        void repeated_it_does_nothing_and_another_one_is_refused() {
            var answered = answered(REQUEST, "APPROVING_BODY", "DISAGREED");

            when(answer(REQUEST, "DISAGREED"), Cases.twoRows(), BODY_ASKED, answered)
                    .expectNoEvents();
            refused(when(answer(REQUEST, "AGREED"), Cases.twoRows(), BODY_ASKED, answered), "inquiry-settled");
        }

        @Test
        void after_silence_a_late_answer_is_still_entered() {
            when(answer(REQUEST, "DISAGREED"), Cases.twoRows(), BODY_ASKED, SILENCE)
                    .expectEvents(answered(REQUEST, "APPROVING_BODY", "DISAGREED"));
        }

        @Test
        void what_was_not_asked_is_not_found() {
            refused(when(answer(REQUEST, "AGREED"), Cases.twoRows()), "not-found");
            refused(when(answer(REMARKS, "AGREED"), Cases.twoRows(), REMARKS_SENT), "not-found");
        }
    }

    @Nested
    class Remarks {

        private final RecordRemarksAnswer answer = new RecordRemarksAnswer(ID, "answer", THU_2026_03_26, LATER);

        @Test
        void are_answered_by_the_message_of_the_applicant() {
            when(answer, Cases.twoRows(), REMARKS_SENT).expectEvents(answered(REMARKS, "REMARKS", "ANSWERED"));
        }

        @Test
        void that_were_never_made_need_no_answer() {
            when(answer, Cases.twoRows()).expectSuccessfulHandlerExecution().expectNoEvents();
        }

        @Test
        void answered_twice_are_answered_once() {
            when(answer, Cases.twoRows(), REMARKS_SENT, answered(REMARKS, "REMARKS", "ANSWERED"))
                    .expectSuccessfulHandlerExecution()
                    .expectNoEvents();
        }
    }

    @Nested
    class Silence {

        private final RecordSilence silence = new RecordSilence(ID, REQUEST, "AGREED", THU_2026_03_26, LATER);

        @Test
        void is_noted() {
            when(silence, Cases.twoRows(), BODY_ASKED).expectEvents(SILENCE);
        }

        @Test
        void after_an_answer_or_twice_is_nothing_to_note() {
            when(silence, Cases.twoRows(), BODY_ASKED, SILENCE).expectNoEvents();
            when(silence, Cases.twoRows(), BODY_ASKED, answered(REQUEST, "APPROVING_BODY", "AGREED"))
                    .expectNoEvents();
            when(silence, Cases.twoRows()).expectNoEvents();
        }
    }

    @Test
    void with_the_case_everything_ends_that_is_still_awaited() {
        var closed = new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER);

        when(
                        new CloseVerification(ID, CloseVerification.Reason.APPLICATION_WITHDRAWN, LATER),
                        Cases.twoRows(),
                        REMARKS_SENT,
                        answered(REMARKS, "REMARKS", "ANSWERED"),
                        BODY_ASKED)
                .expectEvents(
                        closed, new InquiryDropped(ID, REQUEST, "APPROVING_BODY", "APPLICATION_WITHDRAWN", LATER));
    }

    private static OpenInquiry open(String id, InquiryKind kind, @Nullable String addressee) {
        Instant at = Cases.AT;
        return new OpenInquiry(ID, id, kind, addressee, "сұрақ", FRI_2026_03_20, OFFICER, at, null);
    }

    private static AnswerInquiry answer(String id, String outcome) {
        return new AnswerInquiry(ID, id, InquiryKind.APPROVING_BODY, outcome, "answer", THU_2026_03_26, LATER);
    }

    private static InquiryAnswered answered(String id, String kind, String outcome) {
        return new InquiryAnswered(ID, id, kind, outcome, "answer", THU_2026_03_26, LATER);
    }

    private static ResultValidator<Verification> when(Object command, VerificationEvent... past) {
        return new AggregateTestFixture<>(Verification.class)
                .given(List.of(past))
                .when(command);
    }

    private static void refused(ResultValidator<Verification> result, String code) {
        result.expectException(Refused.class).expectExceptionMessage(code).expectNoEvents();
    }
}
