package kz.ruqsat.verification.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.World;
import kz.ruqsat.verification.verification.Reevaluations;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import kz.ruqsat.verification.verification.VerificationList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the intake works with. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** The clock of the sandbox may be moved by another process, which tells nobody. */
    private static final Duration LONGEST_WAIT_IN_SANDBOX = Duration.ofMillis(250);

    /** Another node may have taken in a change, and then be killed. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final DueSignal signal = new DueSignal();

    @Bean
    Reevaluation reevaluation(ReevaluationTable table, InstantSource clock, ZoneId zone) {
        return new Reevaluation(table, signal, clock, zone);
    }

    @Bean
    ReevaluationPoller reevaluationPoller(
            ReevaluationTable table,
            VerificationList list,
            Reevaluations reevaluations,
            Projections projections,
            Locks locks,
            TransactionTemplate transaction,
            InstantSource clock,
            Environment environment) {
        var longest = environment.acceptsProfiles(Profiles.of("sandbox")) ? LONGEST_WAIT_IN_SANDBOX : LONGEST_WAIT;
        return new ReevaluationPoller(
                table, list, reevaluations, projections, locks, transaction, signal, clock, longest);
    }

    @Bean
    Locks locks(JdbcClient jdbc) {
        return new Locks(jdbc);
    }

    @Bean
    AcceptanceDay acceptanceDay(TermCalendars calendars) {
        return receivedAt -> calendars.knownOn(receivedAt).acceptedOn(receivedAt);
    }

    @Bean
    RequirementEvaluation requirementEvaluation(Catalogues catalogues, World world, InstantSource clock, ZoneId zone) {
        return new RequirementEvaluation(catalogues, world, () -> LocalDate.ofInstant(clock.instant(), zone));
    }
}
