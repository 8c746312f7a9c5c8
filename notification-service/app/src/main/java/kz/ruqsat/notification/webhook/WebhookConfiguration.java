package kz.ruqsat.notification.webhook;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookConfiguration {

    @Bean
    TargetGuard targetGuard(WebhookSettings settings) {
        return settings.guard();
    }

    @Bean
    EndpointTable endpointTable(JdbcClient jdbc, WebhookSettings settings) {
        return new EndpointTable(jdbc, new SecretBox(settings.secretKey()));
    }

    @Bean(destroyMethod = "close")
    WebhookCaller webhookCaller(WebhookSettings settings, TargetGuard guard) {
        return new WebhookCaller(settings, guard);
    }

    @Bean
    WebhookCourier webhookCourier(EndpointTable endpoints, WebhookCaller caller, InstantSource clock) {
        return new WebhookCourier(endpoints, caller, clock);
    }
}
