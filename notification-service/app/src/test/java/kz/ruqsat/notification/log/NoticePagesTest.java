package kz.ruqsat.notification.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.test.Caller;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.web.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationServiceTest
class NoticePagesTest {

    /** Nothing is older than this. */
    private static final String LAST = Cursor.of(new NoticeTable.Position(Instant.EPOCH, "0"));

    @Autowired
    private OtherServices others;

    @Autowired
    private Caller caller;

    private final String miner = "page-" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void submit() {
        others.send(
                ApplicationTopics.APPLICATIONS, "application-" + miner, Messages.submitted(miner, "portal-demo", "kk"));
        id = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> caller.get(
                                        "/api/v1/notices?status=DELIVERED&recipient=" + Messages.email(miner),
                                        "officer-demo",
                                        Role.OFFICER)
                                .json(),
                        list -> list.path("total").asInt() == 1)
                .path("items")
                .get(0)
                .path("id")
                .asString();
    }

    private String page(String path) {
        var answer = caller.get(path, "officer-demo", Role.OFFICER);
        assertThat(answer.status()).isEqualTo(200);
        // The mark of a text that is missing.
        assertThat(answer.body()).doesNotContain("⟦").doesNotContain("??");
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Хабарламалар, Жеткізілді, Мұндай хабарлама жоқ",
        "ru, Уведомления, Доставлено, Таких уведомлений нет",
        "en, Notices, Delivered, There are no such notices"
    })
    void the_list_shows_status_and_masked_recipient_in_every_language(
            String lang, String title, String delivered, String none) {
        String page = page("/notices?status=DELIVERED&lang=" + lang);

        assertThat(page)
                .contains("lang=\"" + lang + "\"")
                .contains("<h1>" + title + "</h1>")
                .contains("<span>" + delivered + "</span>")
                .contains("class=\"status fulfilled\"")
                .contains("/notices/" + id)
                .doesNotContain(none)
                .doesNotContain(Messages.email(miner));
        assertThat(page("/notices?status=RETRYING&cursor=" + LAST + "&lang=" + lang))
                .contains(none)
                .doesNotContain("<table");
    }

    @ParameterizedTest
    @CsvSource({"kk, Жеткізу журналы", "ru, Журнал доставки", "en, Delivery log"})
    void one_notice_shows_its_text_in_its_own_language_and_its_log(String lang, String log) {
        assertThat(page("/notices/" + id + "?lang=" + lang))
                .contains("<h1 lang=\"kk\">Өтініш қабылданды: № 2026-" + miner + "</h1>")
                .contains("Осы хатты сақтап қойыңыз")
                .contains(log)
                .contains("1.1")
                .doesNotContain(Messages.email(miner));
    }

    @Test
    void other_people_see_neither() {
        assertThat(caller.get("/notices", "portal-demo", Role.PORTAL).status()).isEqualTo(403);
        assertThat(caller.get("/notices/" + id, "portal-demo", Role.PORTAL).status())
                .isEqualTo(403);
        assertThat(caller.get("/notices/none", "officer-demo", Role.OFFICER).status())
                .isEqualTo(404);
    }
}
