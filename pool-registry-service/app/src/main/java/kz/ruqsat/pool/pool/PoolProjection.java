package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The register of pools as tables: one row for each pool, one for each change of its accreditation, and when it will end. */
@Component
@ProcessingGroup(PoolProjection.GROUP)
class PoolProjection extends Projection {

    static final String GROUP = "pools";

    private final JdbcClient jdbc;
    private final ExpiryTable expiries;
    private final DueSignal signal;
    private final ZoneId zone;

    PoolProjection(JdbcClient jdbc, ExpiryTable expiries, @Qualifier("expirySignal") DueSignal signal, ZoneId zone) {
        this.jdbc = jdbc;
        this.expiries = expiries;
        this.signal = signal;
        this.zone = zone;
    }

    @EventHandler
    void on(PoolAccredited event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into pool (pool_id, name_kk, name_ru, bin, accredited_from) values (?, ?, ?, ?, ?)
                        on conflict (pool_id) do nothing""")
                .params(event.poolId(), event.nameKk(), event.nameRu(), event.bin(), event.accreditedFrom())
                .update();
        changed(event, sequence, recordedAt);
        if (event.accreditedUntil() != null) {
            ends(event.poolId(), event.accreditedUntil());
        }
    }

    @EventHandler
    void on(PoolProlonged event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        changed(event, sequence, recordedAt);
        ends(event.poolId(), event.until());
    }

    @EventHandler
    void on(PoolExpired event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        changed(event, sequence, recordedAt);
        expiries.cancel(event.poolId());
    }

    @EventHandler
    void on(PoolSuspended event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        changed(event, sequence, recordedAt);
    }

    @EventHandler
    void on(PoolReinstated event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        changed(event, sequence, recordedAt);
    }

    @EventHandler
    void on(PoolWithdrawn event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        changed(event, sequence, recordedAt);
        expiries.cancel(event.poolId());
    }

    @Override
    public void reset() {
        expiries.clear();
        jdbc.sql("delete from pool_change").update();
        jdbc.sql("delete from pool").update();
    }

    private void ends(String poolId, LocalDate until) {
        expiries.set(poolId, until, until.plusDays(1).atStartOfDay(zone).toInstant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }

    private void changed(PoolEvent event, long sequence, Instant recordedAt) {
        var change = AccreditationChange.of(event);
        jdbc.sql("""
                        insert into pool_change
                            (pool_id, sequence_number, kind, from_on, until_on, ground, basis, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (pool_id, sequence_number) do nothing""")
                .params(
                        event.poolId(),
                        sequence,
                        change.kind().name(),
                        change.from(),
                        change.until(),
                        change.ground(),
                        change.basis(),
                        recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
