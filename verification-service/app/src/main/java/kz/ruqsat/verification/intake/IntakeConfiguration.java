package kz.ruqsat.verification.intake;

import kz.ruqsat.verification.calendar.TermCalendars;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.World;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the intake works with. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Locks locks(JdbcClient jdbc) {
        return new Locks(jdbc);
    }

    @Bean
    AcceptanceDay acceptanceDay(TermCalendars calendars) {
        return receivedAt -> calendars.knownOn(receivedAt).acceptedOn(receivedAt);
    }

    @Bean
    RequirementEvaluation requirementEvaluation(Catalogues catalogues, World world) {
        return new RequirementEvaluation(catalogues, world);
    }
}
