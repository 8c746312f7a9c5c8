package kz.ruqsat.application.reading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.application.Name;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.Cursor;
import kz.ruqsat.platform.web.Limit;
import kz.ruqsat.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of applications: for the authority all that were submitted, for a portal its own with its drafts. */
@Component
public class ApplicationListTable {

    private static final String COLUMNS = """
            application_id as id, number, state, subtype, applicant_kk, applicant_ru, identifier_masked, portal,
            outcome, proposed, submitted_at, changed_at""";

    private final JdbcClient jdbc;
    private final Projections projections;

    ApplicationListTable(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** One row; the proposal is not told to portals. */
    public record Item(
            String id,
            @Nullable String number,
            String state,
            String subtype,
            Name applicant,
            String identifierMasked,
            String portal,
            @Nullable String outcome,
            @Nullable String proposed,
            @Nullable Instant submittedAt,
            Instant changedAt) {}

    /** Where a page of the list ends: the newest change comes first. */
    record Position(Instant changedAt, String id) {}

    /**
     * A page of what the actor may see.
     *
     * @param states empty for all; drafts of other portals are never in it
     */
    public Page<Item> seenBy(Actor actor, Set<ApplicationState> states, @Nullable String cursor, Limit limit) {
        var after = Cursor.read(cursor, Position.class);
        projections.awaitCurrent(ApplicationListProjection.GROUP);
        var seesAll = ApplicationFiles.seesAll(actor);
        var where = (seesAll ? "(state <> 'DRAFT' or portal = :portal)" : "portal = :portal")
                + (states.isEmpty() ? "" : " and state in (:states)");
        var parameters = new java.util.HashMap<String, Object>(Map.of("portal", actor.id()));
        if (!states.isEmpty()) {
            parameters.put("states", states.stream().map(Enum::name).toList());
        }
        long total = jdbc.sql("select count(*) from application_list where " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        if (after != null) {
            where += " and (changed_at, application_id) < (:changedAt, :after)";
            parameters.put("changedAt", java.sql.Timestamp.from(after.changedAt()));
            parameters.put("after", after.id());
        }
        var rows = jdbc.sql("select " + COLUMNS + " from application_list where " + where
                        + " order by changed_at desc, application_id desc limit :limit")
                .params(parameters)
                .param("limit", limit.value() + 1)
                .query((row, _) -> item(row, seesAll))
                .list();
        return page(rows, limit, total);
    }

    private static Page<Item> page(List<Item> rows, Limit limit, long total) {
        if (rows.size() <= limit.value()) {
            return new Page<>(rows, null, total);
        }
        var last = rows.get(limit.value() - 1);
        return new Page<>(rows.subList(0, limit.value()), Cursor.of(new Position(last.changedAt(), last.id())), total);
    }

    private static Item item(java.sql.ResultSet row, boolean seesAll) throws java.sql.SQLException {
        var submitted = row.getTimestamp("submitted_at");
        return new Item(
                row.getString("id"),
                row.getString("number"),
                row.getString("state"),
                row.getString("subtype"),
                new Name(row.getString("applicant_kk"), row.getString("applicant_ru")),
                row.getString("identifier_masked"),
                row.getString("portal"),
                row.getString("outcome"),
                seesAll ? row.getString("proposed") : null,
                submitted == null ? null : submitted.toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
