package kz.ruqsat.notification;

import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.notification.notice.Notice;
import kz.ruqsat.notification.problem.NotificationProblems;
import kz.ruqsat.notification.telling.CloudEventTranslator;
import kz.ruqsat.notification.telling.ContactTable;
import kz.ruqsat.notification.telling.OpsReader;
import kz.ruqsat.notification.telling.Subscriptions;
import kz.ruqsat.notification.telling.Teller;
import kz.ruqsat.notification.telling.WaitingTable;
import kz.ruqsat.notification.webhook.WebhookEndpoint;
import kz.ruqsat.notification.wording.WordingFiles;
import kz.ruqsat.notification.wording.Wordings;
import kz.ruqsat.platform.command.Aggregates;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.publishing.Publications;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticeSettings.class)
class NotificationConfiguration {

    @Bean
    EventRegistry eventRegistry() {
        return NotificationEvents.registry();
    }

    @Bean
    Aggregates aggregates() {
        return Aggregates.of(Notice.class, WebhookEndpoint.class);
    }

    @Bean
    Publications publications() {
        return NotificationEvents.publications();
    }

    @Bean
    ProblemCodes problemCodes() {
        return ProblemCodes.declaredIn(NotificationProblems.class);
    }

    @Bean
    Wordings wordings() {
        return WordingFiles.load();
    }

    @Bean
    ContactTable contactTable(JdbcClient jdbc) {
        return new ContactTable(jdbc);
    }

    @Bean
    WaitingTable waitingTable(JdbcClient jdbc, EventJson json) {
        return new WaitingTable(jdbc, json.mapper());
    }

    @Bean
    Teller teller(
            JointDecision decisions,
            Wordings wordings,
            ContactTable contacts,
            WaitingTable waiting,
            Subscriptions subscriptions,
            EventJson json,
            NoticeSettings settings,
            InstantSource clock,
            ZoneId zone) {
        return new Teller(
                decisions,
                wordings,
                contacts,
                waiting,
                subscriptions,
                new CloudEventTranslator(json.mapper(), settings.source()),
                new OpsReader(settings.opsEmail(), settings.opsLanguage()),
                clock,
                zone);
    }
}
