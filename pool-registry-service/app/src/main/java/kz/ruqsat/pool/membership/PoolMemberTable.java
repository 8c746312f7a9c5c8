package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.pool.effect.Member;
import kz.ruqsat.pool.effect.MembersOfPool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom the loss of a pool concerns: those whose stay in it covers the day, as in the history of each membership. */
@Component
class PoolMemberTable implements MembersOfPool {

    private static final String IN_POOL = """
            from member_stay s join membership m using (membership_id)
            where s.pool_id = :pool and s.from_on <= :on and s.until_on >= :on
            """;

    private final JdbcClient jdbc;
    private final Projections projections;

    PoolMemberTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    @Override
    public long count(String poolId, LocalDate on) {
        return jdbc.sql("select count(*) " + IN_POOL)
                .param("pool", poolId)
                .param("on", on)
                .query(Long.class)
                .single();
    }

    @Override
    public List<Member> after(String poolId, LocalDate on, String membershipId, int size) {
        return jdbc.sql("select m.* " + IN_POOL + " and s.membership_id > :after order by s.membership_id limit :size")
                .param("pool", poolId)
                .param("on", on)
                .param("after", membershipId)
                .param("size", size)
                .query((row, number) -> new Member(
                        row.getString("membership_id"),
                        row.getString("licence_number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("subtype")))
                .list();
    }

    @Override
    public void awaitCurrent() {
        if (!projections.awaitCurrent(MembershipProjection.GROUP)) {
            throw new IllegalStateException("the members of pools are behind");
        }
    }
}
