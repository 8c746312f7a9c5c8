package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.time.ZoneOffset;
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
    private final Memberships memberships;

    MembershipProjection(JdbcClient jdbc, Memberships memberships) {
        this.jdbc = jdbc;
        this.memberships = memberships;
    }

    @EventHandler
    void on(MembershipOpened event) {
        jdbc.sql("""
                        insert into membership (membership_id, licence_number, issued_on, portal, subtype) values (?, ?, ?, ?, ?)
                        on conflict (membership_id) do nothing""")
                .params(
                        event.membershipId(),
                        event.licenceNumber(),
                        event.licenceIssuedOn(),
                        event.portal(),
                        event.subtype())
                .update();
        jdbc.sql("delete from kept_statement where membership_id = ?")
                .param(event.membershipId())
                .update();
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(LicenceEndTold event) {
        refreshStays(event.membershipId());
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
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(PoolSwitchObserved event) {
        jdbc.sql("""
                        insert into pool_switch (switch_id, membership_id, from_pool_id, to_pool_id, stated_on)
                        values (?, ?, ?, ?, ?)
                        on conflict (switch_id) do nothing""")
                .params(event.switchId(), event.membershipId(), event.fromPoolId(), event.toPoolId(), event.statedOn())
                .update();
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(PoolSwitchCorrected event) {
        jdbc.sql("update pool_switch set from_pool_id = ?, to_pool_id = ?, told_on = ? where switch_id = ?")
                .params(event.fromPoolId(), event.toPoolId(), event.switchedOn(), event.switchId())
                .update();
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(PoolSwitchWithdrawn event) {
        jdbc.sql("""
                        with gone as (delete from pool_switch where switch_id = ? returning switch_id, membership_id)
                        insert into withdrawn_switch (switch_id, membership_id) select * from gone
                        on conflict do nothing""").param(event.switchId()).update();
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(PoolJoinReported event) {
        notice(event.membershipId(), event.noticeId(), StatementKind.JOINED, event.poolId(), event.joinedOn());
    }

    @EventHandler
    void on(PoolLeaveReported event) {
        notice(event.membershipId(), event.noticeId(), StatementKind.LEFT, event.poolId(), event.leftOn());
    }

    @EventHandler
    void on(PoolStatementKept event) {
        jdbc.sql("""
                        insert into kept_statement (membership_id, licence_number, licence_issued_on, pool_id, kind,
                            on_date, stated_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        event.membershipId(),
                        event.licenceNumber(),
                        event.licenceIssuedOn(),
                        event.poolId(),
                        event.kind(),
                        event.on(),
                        event.statedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(MembershipReconciled event) {
        jdbc.sql("update pool_switch set stated_on = ? where switch_id = ?")
                .params(event.statedOn(), event.switchId())
                .update();
        refreshStays(event.membershipId());
    }

    @EventHandler
    void on(PoolStatementRecorded event) {
        jdbc.sql("""
                        insert into pool_statement (membership_id, pool_id, kind, on_date) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(event.membershipId(), event.poolId(), event.kind(), event.on())
                .update();
    }

    private void notice(String membershipId, String noticeId, StatementKind kind, String poolId, LocalDate on) {
        jdbc.sql("""
                        insert into pool_notice (notice_id, membership_id, kind, pool_id, on_date) values (?, ?, ?, ?, ?)
                        on conflict do nothing""").params(noticeId, membershipId, kind.name(), poolId, on).update();
        refreshStays(membershipId);
    }

    /** A word about an earlier day changes all that follows, so the stays of the licensee are counted anew. */
    private void refreshStays(String membershipId) {
        jdbc.sql("delete from member_stay where membership_id = ?")
                .param(membershipId)
                .update();
        memberships.find(membershipId, null).map(KnownMembership::state).ifPresent(state -> {
            for (var stay : state.course().stays()) {
                jdbc.sql(
                                "insert into member_stay (membership_id, pool_id, from_on, until_on, word) values (?, ?, ?, ?, ?)")
                        .params(
                                membershipId,
                                stay.poolId(),
                                stay.from(),
                                stay.until(),
                                stay.word().name())
                        .update();
            }
        });
    }

    @Override
    public void reset() {
        jdbc.sql("delete from member_stay").update();
        jdbc.sql("delete from pool_notice").update();
        jdbc.sql("delete from withdrawn_switch").update();
        jdbc.sql("delete from kept_statement").update();
        jdbc.sql("delete from pool_statement").update();
        jdbc.sql("delete from pool_switch").update();
        jdbc.sql("delete from membership").update();
    }
}
