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
            from member_move v join member m using (membership_id)
            where v.pool_id = :pool and v.on_date <= :on and m.issued_on <= :on and m.valid_until >= :on
              and not exists (
                select 1 from member_move later
                where later.membership_id = v.membership_id and later.on_date <= :on
                  and (later.on_date, later.place) > (v.on_date, v.place))
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
        return jdbc.sql("select m.* " + IN_POOL + " and v.membership_id > :after order by v.membership_id limit :size")
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
