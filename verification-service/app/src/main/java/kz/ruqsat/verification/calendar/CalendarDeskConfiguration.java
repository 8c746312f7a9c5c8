package kz.ruqsat.verification.calendar;

import java.time.Duration;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts proposing and applying of editions into the service. */
@Configuration(proxyBeanMethods = false)
class CalendarDeskConfiguration {

    @Bean
    ProposalTable proposalTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new ProposalTable(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    CalendarEditions calendarEditions(Histories histories, ProposalTable table) {
        return new CalendarEditions(histories, table);
    }

    @Bean
    CalendarDesk calendarDesk(
            Commands commands,
            CalendarEditions editions,
            TermCalendars calendars,
            RunningTerms terms,
            ProposalTable table) {
        return new CalendarDesk(commands, editions, calendars, terms, table);
    }

    @Bean
    EditionHistory editionHistory(TermCalendars calendars, CalendarEditions editions) {
        return new EditionHistory(calendars, editions);
    }

    /** @param look {@code ruqsat.calendar.look}: how long another node may count by an older edition at most */
    @Bean
    EditionPoller editionPoller(
            TermCalendars calendars, CalendarCoverage coverage, @Value("${ruqsat.calendar.look:1s}") Duration look) {
        return new EditionPoller(calendars, coverage, look);
    }
}
