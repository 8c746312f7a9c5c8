package kz.ruqsat.verification.obligation;

import java.time.Duration;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.intake.Backlog;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts terms and their timers into the service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObligationConfiguration.Settings.class)
class ObligationConfiguration {

    /** The clock of the sandbox may be moved by another process, which tells nobody. */
    private static final Duration LONGEST_WAIT_IN_SANDBOX = Duration.ofMillis(250);

    /** Another node may have seen a term armed that is due at once, and then be killed. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /**
     * Settings under {@code ruqsat.obligations}.
     *
     * @param dueSoon how many working days before its last day a term is due soon
     * @param batch how many due terms a node claims at a time
     * @param lease for how long; a node that was killed with claims in its hand delays them by this much at most
     * @param longestWait how long a poller looks away at most; as above when absent
     */
    @ConfigurationProperties("ruqsat.obligations")
    record Settings(
            @DefaultValue("2") int dueSoon,
            @DefaultValue("50") int batch,
            @DefaultValue("10s") Duration lease,
            @Nullable Duration longestWait) {}

    @Bean
    @Primary
    DueSignal dueSignal() {
        return new DueSignal();
    }

    @Bean
    OpenTermJson openTermJson(EventJson json) {
        return new OpenTermJson() {
            @Override
            public String write(OpenTerm term) {
                return json.write(term);
            }

            @Override
            public OpenTerm read(String text) {
                return json.read(text, OpenTerm.class);
            }
        };
    }

    @Bean
    DueTable dueTable(JdbcClient jdbc) {
        return new DueTable(jdbc);
    }

    @Bean
    DeadlinePoller deadlinePoller(
            DueTable table,
            DueSignal signal,
            Commands commands,
            TermCalendars calendars,
            Settings settings,
            Backlog backlog,
            Environment environment) {
        var usual = environment.acceptsProfiles(Profiles.of("sandbox")) ? LONGEST_WAIT_IN_SANDBOX : LONGEST_WAIT;
        var set = settings.longestWait();
        return new DeadlinePoller(
                table,
                signal,
                commands,
                calendars::now,
                settings.batch(),
                settings.lease(),
                set == null ? usual : set,
                backlog::isRead);
    }

    @Bean
    Reckonings reckonings(TermCalendars calendars, Settings settings) {
        return new Reckonings(calendars, settings.dueSoon());
    }

    @Bean
    Obligations obligations(Histories histories) {
        return new Obligations(histories);
    }

    @Bean
    Clocks clocks(Obligations obligations, TermCalendars calendars, TermStops stops, Commands commands) {
        return new Clocks(obligations, calendars, stops, commands);
    }

    @Bean
    JointArming jointArming(JointDecision decisions, TermCalendars calendars, TermStops stops) {
        return new JointArming(decisions, calendars, stops);
    }

    @Bean
    ObligationRows obligationRows(Obligations obligations, Reckonings reckonings) {
        return new ObligationRows(obligations, reckonings);
    }
}
