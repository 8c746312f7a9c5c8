package kz.ruqsat.pool.effect;

import java.time.LocalDate;
import kz.ruqsat.platform.projection.Projection;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.membership.PoolSwitchObserved;
import kz.ruqsat.pool.membership.PoolSwitchReported;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Through which pool each licensee mines from which day: the pool of the application, then every move. */
@Component
@ProcessingGroup(MembersProjection.GROUP)
class MembersProjection extends Projection {

    static final String GROUP = "pool-members";
    private static final String FIRST = "first";

    private final JdbcClient jdbc;

    MembersProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MembershipOpened event) {
        jdbc.sql("""
                        insert into member (membership_id, licence_number, issued_on, valid_until, subtype)
                        values (?, ?, ?, ?, ?) on conflict (membership_id) do nothing""")
                .params(
                        event.membershipId(),
                        event.licenceNumber(),
                        event.licenceIssuedOn(),
                        event.licenceValidUntil(),
                        event.subtype())
                .update();
        move(event.membershipId(), FIRST, event.poolId(), event.licenceIssuedOn(), 0);
    }

    /** The licensee's day is the day of the move. */
    @EventHandler
    void on(PoolSwitchReported event, @SequenceNumber long sequence) {
        move(event.membershipId(), event.switchId(), event.toPoolId(), event.switchedOn(), sequence);
    }

    @EventHandler
    void on(PoolSwitchObserved event, @SequenceNumber long sequence) {
        move(event.membershipId(), event.switchId(), event.toPoolId(), event.statedOn(), sequence);
    }

    @Override
    public void reset() {
        jdbc.sql("delete from member_move").update();
        jdbc.sql("delete from member").update();
    }

    private void move(String membershipId, String moveId, @Nullable String poolId, LocalDate on, long place) {
        if (poolId != null) {
            jdbc.sql("""
                            insert into member_move (membership_id, move_id, pool_id, on_date, place)
                            values (?, ?, ?, ?, ?)
                            on conflict (membership_id, move_id) do update set on_date = excluded.on_date""").params(membershipId, moveId, poolId, on, place).update();
        }
    }
}
