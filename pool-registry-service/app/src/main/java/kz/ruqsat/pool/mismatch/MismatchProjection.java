package kz.ruqsat.pool.mismatch;

import java.time.Instant;
import java.time.ZoneOffset;
import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases as a table, each in its last round. */
@Component
@ProcessingGroup(MismatchProjection.GROUP)
class MismatchProjection extends Projection {

    static final String GROUP = "mismatches";

    private final JdbcClient jdbc;

    MismatchProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MismatchOpened event) {
        jdbc.sql("""
                        insert into mismatch (mismatch_id, membership_id, switch_id, licence_number, issued_on, round,
                            reason, told_pool_id, told_on, stated_pool_id, stated_on, status, opened_on, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)
                        on conflict (mismatch_id) do update
                        set round = excluded.round, told_pool_id = excluded.told_pool_id, told_on = excluded.told_on,
                            stated_pool_id = excluded.stated_pool_id, stated_on = excluded.stated_on,
                            status = 'OPEN', opened_on = excluded.opened_on, opened_at = excluded.opened_at,
                            due_on = null, ended_at = null
                        where mismatch.round < excluded.round""")
                .params(
                        event.mismatchId(),
                        event.membershipId(),
                        event.switchId(),
                        event.licenceNumber(),
                        event.licenceIssuedOn(),
                        event.round(),
                        event.reasonCode(),
                        event.toldPoolId(),
                        event.toldOn(),
                        event.statedPoolId(),
                        event.statedOn(),
                        event.openedOn(),
                        event.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(MismatchWordsChanged event) {
        jdbc.sql("""
                        update mismatch set told_pool_id = ?, told_on = ?, stated_pool_id = ?, stated_on = ?
                        where mismatch_id = ?""")
                .params(event.toldPoolId(), event.toldOn(), event.statedPoolId(), event.statedOn(), event.mismatchId())
                .update();
    }

    @EventHandler
    void on(MismatchTermKnown event) {
        jdbc.sql("update mismatch set due_on = ? where mismatch_id = ?")
                .params(event.dueOn(), event.mismatchId())
                .update();
    }

    @EventHandler
    void on(MismatchSettled event) {
        end(event.mismatchId(), event.outcome(), event.settledAt());
    }

    @EventHandler
    void on(MismatchClosed event) {
        end(event.mismatchId(), MismatchState.Status.CLOSED_BY_OFFICER.name(), event.closedAt());
    }

    @Override
    public void reset() {
        jdbc.sql("delete from mismatch").update();
    }

    private void end(String mismatchId, String status, Instant at) {
        jdbc.sql("update mismatch set status = ?, ended_at = ? where mismatch_id = ?")
                .params(status, at.atOffset(ZoneOffset.UTC), mismatchId)
                .update();
    }
}
