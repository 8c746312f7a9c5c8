package kz.ruqsat.notification.test;

import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

@TestConfiguration(proxyBeanMethods = false)
public class NotificationTestConfiguration {

    @Bean(destroyMethod = "")
    Mailbox mailbox(@Value("${RUQSAT_SMTP_PORT}") int port) {
        return new Mailbox(port);
    }

    @Bean(destroyMethod = "close")
    OtherServices otherServices(@Value("${RUQSAT_KAFKA}") String kafka, EventJson json) {
        return new OtherServices(kafka, json);
    }

    @Bean
    @Lazy
    Caller caller(Environment environment, Tokens tokens) {
        return new Caller(environment, tokens);
    }
}
