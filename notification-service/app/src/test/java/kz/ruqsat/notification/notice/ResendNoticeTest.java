package kz.ruqsat.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResendNoticeTest {

    private static final Instant LATER = Notices.AT.plus(Duration.ofHours(1));
    private static final ResendNotice RESEND = new ResendNotice(Notices.ID, LATER, null);

    private final AggregateTestFixture<Notice> fixture = new AggregateTestFixture<>(Notice.class);

    @Nested
    class A_finished_notice {

        @Test
        void begins_a_new_round_after_delivery() {
            fixture.given(Notices.composed(), new NoticeDelivered(Notices.ID, 1, Notices.AT))
                    .when(RESEND)
                    .expectEvents(new NoticeResent(Notices.ID, 2, LATER));
        }

        @Test
        void begins_a_new_round_after_failure() {
            fixture.given(Notices.composed(), new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT))
                    .when(RESEND)
                    .expectEvents(new NoticeResent(Notices.ID, 2, LATER));
        }

        @Test
        void counts_the_attempts_of_the_new_round_from_one() {
            fixture.given(
                            Notices.composed(),
                            new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT),
                            new NoticeResent(Notices.ID, 2, LATER))
                    .when(Notices.accepted(2, 1))
                    .expectEvents(
                            new NoticeAttempted(Notices.ID, 2, 1, "ACCEPTED", null, "250 OK", Notices.AT, null),
                            new NoticeDelivered(Notices.ID, 2, Notices.AT));
        }
    }

    @Nested
    class Refused_is {

        @Test
        void a_notice_that_is_still_being_delivered() {
            fixture.given(Notices.composed())
                    .when(RESEND)
                    .expectException(Refused.class)
                    .expectExceptionMessage("notice-still-open")
                    .expectNoEvents();
        }

        @Test
        void a_notice_to_nobody() {
            var nobody = Addressee.email(Reader.APPLICANT, null, null);
            fixture.given(Notices.composed(nobody), new NoticeFailed(Notices.ID, 1, "NO_ADDRESS", Notices.AT))
                    .when(RESEND)
                    .expectException(Refused.class)
                    .expectExceptionMessage("notice-without-address")
                    .expectNoEvents();
        }
    }

    @Test
    void the_view_shows_every_attempt_of_every_round() {
        var first = new NoticeAttempted(Notices.ID, 1, 1, "POSTPONED", "UNREACHABLE", "no", Notices.AT, null);
        var second = new NoticeAttempted(Notices.ID, 2, 1, "ACCEPTED", null, "250 OK", LATER, null);
        NoticeView view = NoticeView.of(List.of(
                        Notices.composed(),
                        first,
                        new NoticeFailed(Notices.ID, 1, "UNREACHABLE", Notices.AT),
                        new NoticeResent(Notices.ID, 2, LATER),
                        second,
                        new NoticeDelivered(Notices.ID, 2, LATER)))
                .orElseThrow();

        assertThat(view.attempts()).containsExactly(first, second);
        assertThat(view.progress()).isEqualTo(new Progress(NoticeStatus.DELIVERED, 2, 1, null));
        assertThat(view.progress().dueAt(LATER)).isFalse();
    }

    @Test
    void a_notice_is_due_from_the_very_instant_on() {
        var progress = Progress.NONE.after(Notices.composed());
        assertThat(progress.dueAt(Notices.AT.minusNanos(1))).isFalse();
        assertThat(progress.dueAt(Notices.AT)).isTrue();
        assertThat(NoticeView.of(List.of())).isEmpty();
    }
}
