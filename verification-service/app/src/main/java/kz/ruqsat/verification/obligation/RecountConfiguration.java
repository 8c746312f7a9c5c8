package kz.ruqsat.verification.obligation;

import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.verification.calendar.TermCalendars;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the counting anew of running terms into the service. */
@Configuration(proxyBeanMethods = false)
class RecountConfiguration {

    private final DueSignal signal = new DueSignal();

    @Bean
    RecountRequests recountRequests(RecountTable table, TermCalendars calendars) {
        return (recountId, recount) -> {
            table.request(recountId, recount, calendars.now());
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    signal.wake();
                }
            });
        };
    }

    @Bean
    TermForecast termForecast(
            RunningTermsTable table,
            TermCalendars calendars,
            TermStops stops,
            Obligations obligations,
            Projections projections) {
        return new TermForecast(table, calendars, stops, obligations, projections);
    }

    /** @param part how many terms are decided in one transaction */
    @Bean
    RecountPoller recountPoller(
            RecountTable table,
            RunningTermsTable terms,
            TermForecast forecast,
            TermCalendars calendars,
            Projections projections,
            TermStops stops,
            JointDecision decisions,
            Commands commands,
            TransactionTemplate transaction,
            @Value("${ruqsat.obligations.recount-part:200}") int part) {
        return new RecountPoller(
                table, terms, forecast, calendars, projections, stops, decisions, commands, transaction, signal, part);
    }
}
