package kz.ruqsat.verification.stop;

import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.obligation.StoppableTerms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StopConfiguration {

    @Bean
    StopDesk stopDesk(
            Commands commands,
            Histories histories,
            Projections projections,
            TermStopTable table,
            StoppableTerms terms,
            InstantSource clock,
            ZoneId zone) {
        return new StopDesk(commands, histories, projections, table, terms, clock, zone);
    }
}
