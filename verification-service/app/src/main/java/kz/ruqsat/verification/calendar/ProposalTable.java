package kz.ruqsat.verification.calendar;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds proposals among the stored events. The names stand in the statements, so that the small index over these events
 * alone is used, however many others there are.
 */
class ProposalTable implements CalendarEditions.ProposalIds, CalendarDesk.Turn {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ProposalTable(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public List<String> proposed() {
        return ids("""
                select aggregate_id from event where name = 'CalendarEditionProposed'
                order by epoch desc, tx desc, global_index desc""");
    }

    @Override
    public List<String> applied() {
        return ids("""
                select aggregate_id from event where name = 'CalendarEditionApplied'
                order by epoch, tx, global_index""");
    }

    @Override
    public long countApplied() {
        return jdbc.sql("select count(*) from event where name = 'CalendarEditionApplied'")
                .query(Long.class)
                .single();
    }

    /** All nodes share the database, so its lock decides whose turn it is; the turn ends with the commit. */
    @Override
    public <T> T alone(Supplier<T> work) {
        return transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('calendar', 0))")
                    .query((row, number) -> true)
                    .single();
            return work.get();
        });
    }

    @Override
    public void afterwards(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    private List<String> ids(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
