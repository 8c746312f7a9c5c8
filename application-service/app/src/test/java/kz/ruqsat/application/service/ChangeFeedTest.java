package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.ruqsat.application.feed.ChangeFeedTable;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChangeFeedTest extends RunningService {

    @Autowired
    DataSource dataSource;

    @Autowired
    ChangeFeedTable feed;

    @Autowired
    Projections projections;

    private final String name = "portal-" + UUID.randomUUID();

    @Test
    void a_portal_reads_on_from_where_it_was() {
        var portal = as(name, Role.PORTAL);
        var id = portal.post("/api/v1/applications", DRAFT).json().get("id").asString();
        var first = portal.get("/api/v1/applications/changes").json();
        assertThat(types(first)).containsExactly("ApplicationDrafted");
        portal.post(path(id) + "/submission");
        var then = portal.get("/api/v1/applications/changes?cursor="
                        + first.get("next").asString())
                .json();
        assertThat(types(then)).containsExactly("ApplicationSubmitted");
        var nothing = portal.get("/api/v1/applications/changes?cursor="
                        + then.get("next").asString())
                .json();
        assertThat(types(nothing)).isEmpty();
        assertThat(nothing.get("next").asString()).isEqualTo(then.get("next").asString());
    }

    @Test
    void a_change_of_a_slow_transaction_is_not_stepped_over() throws SQLException {
        var portal = as(name, Role.PORTAL);
        try (var slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            try (var insert = slow.prepareStatement("insert into change_feed"
                    + " (source_id, portal, application_id, type, changed_at) values (?, ?, 'a', 'Slow', now())")) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, name);
                insert.executeUpdate();
            }
            feed.add(UUID.randomUUID().toString(), name, "a", "Fast", java.time.Instant.EPOCH);
            var early = portal.get("/api/v1/applications/changes").json();
            assertThat(types(early)).isEmpty();
            slow.commit();
            eventually(() -> assertThat(types(portal.get("/api/v1/applications/changes?cursor="
                                    + early.get("next").asString())
                            .json()))
                    .containsExactly("Slow", "Fast"));
        }
    }

    @Test
    void rebuilding_the_feed_keeps_the_cursors() {
        var portal = as(name, Role.PORTAL);
        portal.post("/api/v1/applications", DRAFT);
        var before = portal.get("/api/v1/applications/changes").json();
        projections.rebuild("change-feed");
        assertThat(projections.awaitCurrent("change-feed")).isTrue();
        assertThat(portal.get("/api/v1/applications/changes").json()).isEqualTo(before);
    }

    @Test
    void rebuilt_lists_are_the_same_lists() {
        submitted();
        verified();
        var before = rows();
        jdbc.sql("update application_list set state = 'APPROVED'").update();
        jdbc.sql("update licence set holder_ru = 'wrong'").update();
        projections.rebuild("application-list");
        projections.rebuild("licences");
        eventually(() -> assertThat(rows()).isEqualTo(before));
    }

    @Test
    void a_cursor_that_is_none_of_ours_is_malformed() {
        assertThat(portal().get("/api/v1/applications/changes?cursor=abc").code())
                .isEqualTo("malformed");
    }

    private List<String> rows() {
        projections.awaitCurrent("application-list");
        projections.awaitCurrent("licences");
        var rows =
                new ArrayList<>(jdbc.sql("select row_to_json(a)::text from application_list a order by application_id")
                        .query(String.class)
                        .list());
        rows.addAll(jdbc.sql("select row_to_json(l)::text from licence l order by licence_id")
                .query(String.class)
                .list());
        return rows;
    }

    private static List<String> types(tools.jackson.databind.JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("type").asString())
                .toList();
    }
}
