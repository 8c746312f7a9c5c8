package kz.ruqsat.pool.effect;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.projection.Projections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pool of a licensee on a day is that of the last move by then, as in the history of the membership itself. */
@Component
class MembersTable implements MembersOfPool {

    private static final String IN_POOL = """
            from member m
            where m.issued_on <= :on and m.valid_until >= :on
              and exists (select 1 from member_move v where v.membership_id = m.membership_id and v.pool_id = :pool)
              and :pool = (
                select v.pool_id from member_move v
                where v.membership_id = m.membership_id and v.on_date <= :on
                order by v.on_date desc, v.place desc limit 1)
            """;

    private final JdbcClient jdbc;
    private final Projections projections;

    MembersTable(JdbcClient jdbc, Projections projections) {
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
        return jdbc.sql("select m.* " + IN_POOL + " and m.membership_id > :after order by m.membership_id limit :size")
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
        if (!projections.awaitCurrent(MembersProjection.GROUP)) {
            throw new IllegalStateException("the members of pools are behind");
        }
    }
}
