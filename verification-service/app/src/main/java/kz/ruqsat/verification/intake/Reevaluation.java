package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.platform.polling.DueSignal;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where it is asked that verifications and licences are evaluated again, because the register of pools changes on a day:
 * at once for a day that has come, else when it comes.
 */
record Reevaluation(ReevaluationTable table, DueSignal signal, InstantSource clock, ZoneId zone) {

    /** @param cause id of the message that told of the change */
    void from(LocalDate day, String cause) {
        Instant now = clock.instant();
        Instant begins = day.atStartOfDay(zone).toInstant();
        table.request(cause, begins.isBefore(now) ? now : begins);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }
}
