package kz.ruqsat.notification.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DispatchSettings.class)
class DispatchConfiguration {

    private static final Duration OVERDUE = Duration.ofMinutes(1);

    @Bean
    DispatchSignal dispatchSignal() {
        return new DispatchSignal();
    }

    @Bean
    DueTable dueTable(JdbcClient jdbc) {
        return new DueTable(jdbc);
    }

    @Bean
    DispatchProjection dispatchProjection(DueTable table, DispatchSignal signal) {
        return new DispatchProjection(table, signal);
    }

    @Bean
    MailCourier mailCourier(JavaMailSender sender, @Value("${ruqsat.notices.from}") String from, InstantSource clock) {
        return new MailCourier(sender, from, clock);
    }

    @Bean
    Dispatch dispatch(
            Histories histories,
            Commands commands,
            List<Courier> couriers,
            DispatchSettings settings,
            InstantSource clock) {
        return new Dispatch(histories, commands, couriers, settings::schedule, clock);
    }

    @Bean
    DispatchPoller dispatchPoller(
            DueTable table, Dispatch dispatch, DispatchSignal signal, DispatchSettings settings, InstantSource clock) {
        return new DispatchPoller(table, dispatch, signal, settings, clock);
    }

    /** Notices that should have been attempted a minute ago: above zero for long, nobody is sending. */
    @Bean
    MeterBinder overdueNotices(DueTable table, InstantSource clock) {
        return registry -> Gauge.builder(
                        "ruqsat.notices.overdue",
                        () -> table.overdueAt(clock.instant().minus(OVERDUE)))
                .description("notices whose attempt was due more than a minute ago")
                .register(registry);
    }
}
