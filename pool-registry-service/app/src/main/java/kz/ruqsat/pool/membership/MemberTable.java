package kz.ruqsat.pool.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import kz.ruqsat.pool.membership.MembershipCourse.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The licensees of a pool on a day, by number of licence. */
@Component
class MemberTable {

    private static final String OF_DAY = """
            from member_stay s join membership m using (membership_id)
            where s.pool_id = :pool and s.from_on <= :day and s.until_on >= :day
            """;

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Where a list goes on. */
    record Position(String number, String id) {}

    MemberTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    Page<Member> of(String poolId, LocalDate day, @Nullable String cursor, Limit limit) {
        projections.awaitCurrent(MembershipProjection.GROUP);
        var after = Cursor.read(cursor, Position.class);
        var rows = jdbc.sql("select s.*, m.licence_number, m.issued_on " + OF_DAY + """
                        and (m.licence_number, m.membership_id) > (:number, :id)
                        order by m.licence_number, m.membership_id
                        limit :limit""")
                .param("pool", poolId)
                .param("day", day)
                .param("number", after == null ? "" : after.number())
                .param("id", after == null ? "" : after.id())
                .param("limit", limit.value() + 1)
                .query(MemberTable::row)
                .list();
        var total = jdbc.sql("select count(*) " + OF_DAY)
                .param("pool", poolId)
                .param("day", day)
                .query(Long.class)
                .single();
        var shown = rows.subList(0, Math.min(rows.size(), limit.value()));
        return new Page<>(
                shown,
                rows.size() > shown.size()
                        ? Cursor.of(new Position(
                                shown.getLast().licence().number(),
                                shown.getLast().id()))
                        : null,
                total);
    }

    private static Member row(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getString("membership_id"),
                new LicenceRef(row.getString("licence_number"), row.getObject("issued_on", LocalDate.class)),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                Word.valueOf(row.getString("word")));
    }
}
