package kz.ruqsat.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.notification.notice.Addressee;
import kz.ruqsat.notification.notice.Reader;
import kz.ruqsat.notification.test.Mailbox;
import kz.ruqsat.notification.test.Messages;
import kz.ruqsat.notification.test.NotificationServiceTest;
import kz.ruqsat.notification.test.OtherServices;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The topics are not ordered between each other: a term may lapse here before its licence was issued here. */
@NotificationServiceTest
class WaitingForContactTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private OtherServices others;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Teller teller;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Histories histories;

    private long waiting(String miner) {
        return jdbc.sql("select count(*) from waiting_telling where licence_number = ?")
                .param(Messages.licence(miner))
                .query(Long.class)
                .single();
    }

    @Test
    void a_letter_to_a_licensee_waits_for_the_licence_and_the_letter_to_ops_does_not() {
        others.send(VerificationTopics.OBLIGATIONS, "obligation-berik", Messages.armed("berik"));
        others.send(VerificationTopics.OBLIGATIONS, "obligation-berik", Messages.lapsed("berik"));
        await().atMost(LONG).until(() -> waiting("berik"), count -> count == 4);
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(subjectsTo("ops@ruqsat.example", "KZ-berik")).hasSize(1));
        assertThat(mailbox.to(Messages.email("berik"))).isEmpty();

        others.send(ApplicationTopics.LICENCES, "licence-berik", Messages.issued("berik", "portal-unheard", "ru"));

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(subjectsTo(Messages.email("berik"), ""))
                        .containsExactlyInAnyOrder(
                                "Лицензия выдана: KZ-berik",
                                "Срок уведомления о смене пула: 27 марта 2026 г., пятница",
                                "Срок уведомления о смене пула истёк: KZ-berik"));
        assertThat(waiting("berik")).isZero();
    }

    private List<String> subjectsTo(String address, String about) {
        return mailbox.to(address).stream()
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(subject -> subject.contains(about))
                .toList();
    }

    @Test
    void nobody_is_forgotten_when_contact_and_news_come_at_the_same_time() {
        for (int i = 0; i < 40; i++) {
            String miner = "race-" + i + '-' + UUID.randomUUID();
            String cause = "cause-" + miner;
            var news = new News(
                    "switch-term-lapsed",
                    Map.of("licenceNumber", miner, "dueOn", "2026-03-27", "legalPoint", "165/НҚ, R4"),
                    List.of("obligation-" + miner));
            var told = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                    _ -> teller.tell(List.of(new Telling.ToLicensee(miner, news)), cause)));
            var learned = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(
                    _ -> teller.learn(new LicenceContact(miner, Messages.email(miner), "en", "portal-unheard"))));
            CompletableFuture.allOf(told, learned).join();

            String noticeId = Addressee.email(Reader.LICENSEE, Messages.email(miner), "portal-unheard")
                    .noticeIdFor(cause);
            assertThat(histories.of(noticeId)).as(miner).isNotEmpty();
        }
    }
}
