package kz.ruqsat.pool.pool;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of pools as tables: one row for each pool, one for each change of its accreditation. */
@Component
@ProcessingGroup(PoolProjection.GROUP)
class PoolProjection extends Projection {

    static final String GROUP = "pools";

    private final JdbcClient jdbc;

    PoolProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PoolAccredited event, @SequenceNumber long sequence, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into pool (pool_id, name_kk, name_ru, bin, accredited_from) values (?, ?, ?, ?, ?)
                        on conflict (pool_id) do nothing""")
                .params(event.poolId(), event.nameKk(), event.nameRu(), event.bin(), event.accreditedFrom())
                .update();
        changed(event, sequence, recordedAt);
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
    }

    @Override
    public void reset() {
        jdbc.sql("delete from pool_change").update();
        jdbc.sql("delete from pool").update();
    }

    private void changed(PoolEvent event, long sequence, Instant recordedAt) {
        var change = AccreditationChange.of(event);
        jdbc.sql("""
                        insert into pool_change (pool_id, sequence_number, status, from_on, ground, basis, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (pool_id, sequence_number) do nothing""")
                .params(
                        event.poolId(),
                        sequence,
                        change.status().name(),
                        change.from(),
                        change.ground(),
                        change.basis(),
                        recordedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
