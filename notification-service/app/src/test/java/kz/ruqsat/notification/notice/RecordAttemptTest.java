package kz.ruqsat.notification.notice;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordAttemptTest {

    private static final Instant LATER = Notices.AT.plus(Duration.ofMinutes(5));

    private final AggregateTestFixture<Notice> fixture = new AggregateTestFixture<>(Notice.class);

    private static NoticeAttempted attempted(int round, int attempt, String outcome, String reason, Instant next) {
        String answer = reason == null ? "250 OK" : "connection refused";
        return new NoticeAttempted(Notices.ID, round, attempt, outcome, reason, answer, Notices.AT, next);
    }

    @Nested
    class An_open_notice {

        @Test
        void that_is_accepted_is_delivered() {
            fixture.given(Notices.composed())
                    .when(Notices.accepted(1, 1))
                    .expectResultMessagePayload(NoticeAnswer.DONE)
                    .expectEvents(
                            attempted(1, 1, "ACCEPTED", null, null), new NoticeDelivered(Notices.ID, 1, Notices.AT));
        }

        @Test
        void that_is_postponed_says_when_it_is_tried_again() {
            fixture.given(Notices.composed())
                    .when(Notices.postponed(1, 1, LATER))
                    .expectEvents(attempted(1, 1, "POSTPONED", "UNREACHABLE", LATER));
        }

        @Test
        void that_is_postponed_for_the_last_time_fails_with_the_reason() {
            fixture.given(Notices.composed(), attempted(1, 1, "POSTPONED", "UNREACHABLE", LATER))
                    .when(Notices.postponed(1, 2, null))
                    .expectEvents(
                            attempted(1, 2, "POSTPONED", "UNREACHABLE", null),
                            new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT));
        }

        @Test
        void that_is_refused_fails_at_once_even_if_a_next_attempt_was_offered() {
            fixture.given(Notices.composed())
                    .when(new RecordAttempt(
                            Notices.ID,
                            1,
                            1,
                            Outcome.REFUSED,
                            Reason.ADDRESS_REFUSED,
                            "connection refused",
                            Notices.AT,
                            LATER))
                    .expectEvents(
                            attempted(1, 1, "REFUSED", "ADDRESS_REFUSED", null),
                            new NoticeFailed(Notices.ID, 1, "ADDRESS_REFUSED", Notices.AT));
        }
    }

    @Nested
    class An_attempt_that_comes_late_or_twice {

        @Test
        void is_answered_with_already_done_when_it_is_recorded() {
            fixture.given(Notices.composed(), attempted(1, 1, "POSTPONED", "UNREACHABLE", LATER))
                    .when(Notices.accepted(1, 1))
                    .expectResultMessagePayload(NoticeAnswer.ALREADY_DONE)
                    .expectNoEvents();
        }

        @Test
        void changes_nothing_after_delivery() {
            fixture.given(
                            Notices.composed(),
                            attempted(1, 1, "ACCEPTED", null, null),
                            new NoticeDelivered(Notices.ID, 1, Notices.AT))
                    .when(Notices.accepted(1, 2))
                    .expectNoEvents();
        }

        @Test
        void of_an_earlier_round_changes_nothing() {
            fixture.given(
                            Notices.composed(),
                            new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT),
                            new NoticeResent(Notices.ID, 2, LATER))
                    .when(Notices.accepted(1, 1))
                    .expectNoEvents();
        }
    }

    @Test
    void an_unsuccessful_attempt_has_a_reason_and_a_successful_one_has_none() {
        assertThatThrownBy(() -> new RecordAttempt(Notices.ID, 1, 1, Outcome.POSTPONED, null, "?", Notices.AT, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RecordAttempt(Notices.ID, 1, 1, Outcome.ACCEPTED, Reason.TIMED_OUT, "?", Notices.AT, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
