package kz.ruqsat.pool.membership;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import kz.ruqsat.platform.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which memberships there are, and to which of them a move belongs. */
@Component
class MembershipTable {

    private final JdbcClient jdbc;
    private final Projections projections;

    MembershipTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** Those of the ids that are memberships. */
    Set<String> known(Collection<String> membershipIds) {
        projections.awaitCurrent(MembershipProjection.GROUP);
        return jdbc.sql("select membership_id from membership where membership_id = any (?)")
                .param(membershipIds.stream().distinct().toArray(String[]::new))
                .query(String.class)
                .set();
    }

    Optional<String> ofSwitch(String switchId) {
        return find(switchId).or(() -> {
            projections.awaitCurrent(MembershipProjection.GROUP);
            return find(switchId);
        });
    }

    private Optional<String> find(String switchId) {
        return jdbc.sql("select membership_id from pool_switch where switch_id = ?")
                .param(switchId)
                .query(String.class)
                .optional();
    }
}
