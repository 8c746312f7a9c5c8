package kz.ruqsat.verification.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list from its table. */
@Component
class VerificationListTable implements VerificationList {

    private static final String ROWS = """
            select l.*, r.requirements, r.settled, r.not_met
            from verification_list l, lateral (
                select count(*) as requirements,
                    count(*) filter (where state in ('MET', 'NOT_MET', 'NOT_APPLICABLE')) as settled,
                    count(*) filter (where state = 'NOT_MET') as not_met
                from verification_row v where v.application_id = l.application_id) r
            where\s""";

    private final JdbcClient jdbc;
    private final Projections projections;

    VerificationListTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** Where a page of the list ends. */
    record Position(Instant changedAt, String id) {}

    @Override
    public List<String> inForce(String after, int size) {
        return jdbc.sql("""
                        select application_id from verification_list
                        where phase in ('OPEN', 'SUPERVISED') and application_id > ?
                        order by application_id limit ?""").params(after, size).query(String.class).list();
    }

    @Override
    public Page<Item> page(Set<Phase> states, @Nullable String cursor, Limit limit) {
        var after = Cursor.read(cursor, Position.class);
        projections.awaitCurrent(VerificationListProjection.GROUP);
        var where = states.isEmpty() ? "true" : "phase in (:states)";
        Map<String, Object> parameters = new HashMap<>();
        if (!states.isEmpty()) {
            parameters.put("states", states.stream().map(Enum::name).toList());
        }
        long total = jdbc.sql("select count(*) from verification_list where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        if (after != null) {
            where += " and (changed_at, application_id) < (:changedAt, :after)";
            parameters.put("changedAt", Timestamp.from(after.changedAt()));
            parameters.put("after", after.id());
        }
        var rows = jdbc.sql(ROWS + where + " order by changed_at desc, application_id desc limit :limit")
                .params(parameters)
                .param("limit", limit.value() + 1)
                .query(VerificationListTable::item)
                .list();
        return page(rows, limit, total);
    }

    @Override
    public Map<String, String> numbers(Collection<String> applicationIds) {
        Map<String, String> numbers = new HashMap<>();
        if (!applicationIds.isEmpty()) {
            jdbc.sql("select application_id, number from verification_list where application_id in (:ids)")
                    .param("ids", applicationIds)
                    .query(row -> {
                        numbers.put(row.getString("application_id"), row.getString("number"));
                    });
        }
        return numbers;
    }

    private static Page<Item> page(List<Item> rows, Limit limit, long total) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        var last = rows.get(limit.value() - 1);
        return new Page<>(
                rows.subList(0, limit.value()), Cursor.of(new Position(last.changedAt(), last.applicationId())), total);
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new Item(
                row.getString("application_id"),
                row.getString("number"),
                row.getString("subtype"),
                row.getString("edition"),
                new Applicant(row.getString("applicant_kk"), row.getString("applicant_ru")),
                row.getString("identifier_masked"),
                row.getString("portal"),
                row.getObject("accepted_on", LocalDate.class),
                Phase.valueOf(row.getString("phase")),
                Completeness.valueOf(row.getString("completeness")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getInt("requirements"),
                row.getInt("settled"),
                row.getInt("not_met"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
