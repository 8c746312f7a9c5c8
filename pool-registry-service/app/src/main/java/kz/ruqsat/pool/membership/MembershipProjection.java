package kz.ruqsat.pool.membership;

import kz.ruqsat.platform.projection.Projection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Licences that are known, moves as both sides speak of them, and the lines of the pools, as tables. */
@Component
@ProcessingGroup(MembershipProjection.GROUP)
class MembershipProjection extends Projection {

    static final String GROUP = "memberships";

    private final JdbcClient jdbc;

    MembershipProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MembershipOpened event) {
        jdbc.sql("""
                        insert into membership (membership_id, licence_number, issued_on, portal) values (?, ?, ?, ?)
                        on conflict (membership_id) do nothing""")
                .params(event.membershipId(), event.licenceNumber(), event.licenceIssuedOn(), event.portal())
                .update();
    }

    @EventHandler
    void on(PoolSwitchReported event) {
        jdbc.sql("""
                        insert into pool_switch (switch_id, membership_id, from_pool_id, to_pool_id, told_on)
                        values (?, ?, ?, ?, ?)
                        on conflict (switch_id) do update
                        set from_pool_id = excluded.from_pool_id, told_on = excluded.told_on""")
                .params(
                        event.switchId(),
                        event.membershipId(),
                        event.fromPoolId(),
                        event.toPoolId(),
                        event.switchedOn())
                .update();
    }

    @EventHandler
    void on(PoolSwitchObserved event) {
        jdbc.sql("""
                        insert into pool_switch (switch_id, membership_id, from_pool_id, to_pool_id, stated_on)
                        values (?, ?, ?, ?, ?)
                        on conflict (switch_id) do nothing""")
                .params(event.switchId(), event.membershipId(), event.fromPoolId(), event.toPoolId(), event.statedOn())
                .update();
    }

    @EventHandler
    void on(MembershipReconciled event) {
        jdbc.sql("update pool_switch set stated_on = ? where switch_id = ?")
                .params(event.statedOn(), event.switchId())
                .update();
    }

    @EventHandler
    void on(PoolStatementRecorded event) {
        jdbc.sql("""
                        insert into pool_statement (membership_id, pool_id, kind, on_date) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(event.membershipId(), event.poolId(), event.kind(), event.on())
                .update();
    }

    @Override
    public void reset() {
        jdbc.sql("delete from pool_statement").update();
        jdbc.sql("delete from pool_switch").update();
        jdbc.sql("delete from membership").update();
    }
}
