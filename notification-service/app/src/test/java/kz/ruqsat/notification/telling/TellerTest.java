package kz.ruqsat.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToPerson;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What one message says of many is told together, and each is told once. */
@NotificationServiceTest
class TellerTest {

    @Autowired
    private Teller teller;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final String message = UUID.randomUUID().toString();

    @Test
    void those_who_are_known_get_their_letters_and_the_others_wait() {
        var known = newMiner();
        var unknown = newMiner();
        learn(known);

        tell(occasion(known), occasion(unknown));

        assertThat(letters(known)).isEqualTo(1);
        assertThat(letters(unknown)).isZero();
        learn(unknown);
        assertThat(letters(unknown)).isEqualTo(1);
    }

    @Test
    void told_again_nothing_is_written_anew() {
        var miner = newMiner();
        learn(miner);

        tell(occasion(miner), occasion(miner));
        tell(occasion(miner), occasion(newMiner()));

        assertThat(letters(miner)).isEqualTo(1);
    }

    @Test
    void two_readers_without_an_address_are_two_notices_that_failed() {
        var about = newMiner();
        tell(new Occasion(
                about,
                Stream.of(Reader.APPLICANT, Reader.LICENSEE)
                        .<Telling>map(reader -> new ToPerson(reader, null, "kk", "portal-unheard", news(about)))
                        .toList()));

        assertThat(jdbc.sql("select count(*) from event where name = 'NoticeFailed' and aggregate_id in"
                                + " (select aggregate_id from event where payload ->> 'about' = ?)")
                        .param(about)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void tell(Occasion... occasions) {
        transaction.executeWithoutResult(_ -> teller.tellOfEach(List.of(occasions), message));
    }

    private void learn(String miner) {
        transaction.executeWithoutResult(
                _ -> teller.learn(new LicenceContact(miner, Messages.email(miner), "en", "portal-unheard")));
    }

    private static Occasion occasion(String miner) {
        return new Occasion("about-" + miner, List.of(new ToLicensee(miner, news(miner))));
    }

    private static News news(String miner) {
        return new News(
                "switch-term-lapsed",
                Map.of("licenceNumber", miner, "dueOn", "2026-03-27", "legalPoint", "165/НҚ, R4"),
                List.of("obligation-" + miner));
    }

    private long letters(String miner) {
        return jdbc.sql("select count(*) from event where name = 'NoticeComposed' and aggregate_id = ?")
                .param(Addressee.email(Reader.LICENSEE, Messages.email(miner), "portal-unheard")
                        .noticeIdFor("about-" + miner))
                .query(Long.class)
                .single();
    }

    private static String newMiner() {
        return "told-" + UUID.randomUUID();
    }
}
