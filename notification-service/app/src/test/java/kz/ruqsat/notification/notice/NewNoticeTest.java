package kz.ruqsat.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NewNoticeTest {

    @Nested
    class A_cause_not_told_before {

        @Test
        void is_composed_with_its_wording_pinned() {
            assertThat(Notices.compose().beginning())
                    .containsExactly(new NoticeComposed(
                            Notices.ID,
                            "message-1",
                            List.of("application-1"),
                            "APPLICANT",
                            "EMAIL",
                            "aigul@example.kz",
                            "portal-demo",
                            "kk",
                            "application-submitted",
                            "1",
                            "Өтініш қабылданды: № 7",
                            "Сәлеметсіз бе!",
                            Notices.AT));
        }

        @Test
        void to_a_reader_without_address_fails_at_once_and_visibly() {
            var nobody = Addressee.email(Reader.APPLICANT, null, "portal-demo");
            assertThat(Notices.compose(nobody).beginning())
                    .containsExactly(
                            Notices.composed(nobody), new NoticeFailed(Notices.ID, 1, "NO_ADDRESS", Notices.AT));
        }
    }

    @Nested
    class The_same_cause_told_again {

        @Test
        void has_the_same_id_for_the_same_reader_and_channel_only() {
            var aigul = Addressee.email(Reader.APPLICANT, "aigul@example.kz", "portal-demo");
            assertThat(aigul.noticeIdFor("message-1"))
                    .isEqualTo(Addressee.email(Reader.APPLICANT, " aigul@example.kz ", "portal-demo")
                            .noticeIdFor("message-1"))
                    .isNotEqualTo(aigul.noticeIdFor("message-2"))
                    .isNotEqualTo(Addressee.email(Reader.APPLICANT, "berik@example.kz", "portal-demo")
                            .noticeIdFor("message-1"))
                    .isNotEqualTo(
                            Addressee.webhook("aigul@example.kz", "portal-demo").noticeIdFor("message-1"));
        }

        @Test
        void to_two_readers_without_address_is_two_notices() {
            assertThat(Addressee.email(Reader.LICENSEE, null, null).noticeIdFor("message-1"))
                    .isNotEqualTo(Addressee.email(Reader.OPS, null, null).noticeIdFor("message-1"));
        }
    }

    @Nested
    class A_letter {

        @Test
        void keeps_line_breaks_out_of_its_subject() {
            assertThat(new Letter("ru", "w", "1", "Заявление\r\nBcc: all@example.kz", "Текст").subject())
                    .isEqualTo("Заявление Bcc: all@example.kz");
        }

        @Test
        void is_never_empty() {
            assertThatThrownBy(() -> new Letter("ru", "w", "1", " ", "Текст"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
