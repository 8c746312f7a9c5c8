package kz.ruqsat.pool.membership;

import java.util.Optional;
import kz.ruqsat.platform.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which membership a move belongs. */
@Component
class MembershipTable {

    private final JdbcClient jdbc;
    private final Projections projections;

    MembershipTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    Optional<String> ofSwitch(String switchId) {
        return find(switchId).or(() -> {
            projections.awaitCurrent(MembershipProjection.GROUP);
            return find(switchId);
        });
    }

    private Optional<String> find(String switchId) {
        return jdbc.sql("""
                        select membership_id from pool_switch where switch_id = :id
                        union all
                        select membership_id from withdrawn_switch where switch_id = :id""").param("id", switchId).query(String.class).optional();
    }
}
