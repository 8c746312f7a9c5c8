package kz.ruqsat.notification.webhook;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.ruqsat.notification.telling.PortalEventType;
import kz.ruqsat.notification.telling.Subscriptions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The endpoints that are called, with their sealed secrets. */
class EndpointTable implements Subscriptions, EndpointOwners {

    /** What a call needs. */
    record Target(URI url, WebhookSecret secret) {}

    private final JdbcClient jdbc;
    private final SecretBox box;

    EndpointTable(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    void add(WebhookEndpointRegistered event, WebhookSecret secret) {
        jdbc.sql("insert into webhook_endpoint (endpoint_id, portal, url, events, secret, registered_at)"
                        + " values (:id, :portal, :url, :events, :secret, :at)")
                .param("id", event.endpointId())
                .param("portal", event.portal())
                .param("url", event.url())
                .param("events", event.events().toArray(String[]::new))
                .param("secret", box.seal(event.endpointId(), secret))
                .param("at", Timestamp.from(event.registeredAt()))
                .update();
    }

    void remove(String endpointId, Instant at) {
        jdbc.sql("update webhook_endpoint set secret = null, removed_at = :at"
                        + " where endpoint_id = :id and removed_at is null")
                .param("at", Timestamp.from(at))
                .param("id", endpointId)
                .update();
    }

    /** Endpoints that are called, oldest first; all of them if no portal is named. */
    List<EndpointView> of(@Nullable String portal) {
        return jdbc.sql("select * from webhook_endpoint where removed_at is null"
                        + " and (:portal::text is null or portal = :portal) order by registered_at, endpoint_id")
                .param("portal", portal)
                .query((row, _) -> view(row))
                .list();
    }

    /** An endpoint by its id, also a removed one: its deliveries stay visible. */
    Optional<EndpointView> find(String endpointId) {
        return jdbc.sql("select * from webhook_endpoint where endpoint_id = :id")
                .param("id", endpointId)
                .query((row, _) -> view(row))
                .optional();
    }

    @Override
    public Optional<String> portalOf(String endpointId) {
        return find(endpointId).map(EndpointView::portal);
    }

    /** Empty if the endpoint was removed. */
    Optional<Target> target(String endpointId) {
        return jdbc.sql("select url, secret from webhook_endpoint where endpoint_id = :id and removed_at is null")
                .param("id", endpointId)
                .query((row, _) ->
                        new Target(URI.create(row.getString("url")), box.open(endpointId, row.getBytes("secret"))))
                .optional();
    }

    @Override
    public List<String> endpointsOf(String portal, PortalEventType type) {
        return jdbc.sql("select endpoint_id from webhook_endpoint where removed_at is null and portal = :portal"
                        + " and events && :wanted::text[] order by registered_at, endpoint_id")
                .param("portal", portal)
                .param("wanted", new String[] {type.subscription(), PortalEventType.ALL})
                .query(String.class)
                .list();
    }

    private static EndpointView view(ResultSet row) throws SQLException {
        Array events = row.getArray("events");
        return new EndpointView(
                row.getString("endpoint_id"),
                row.getString("portal"),
                row.getString("url"),
                List.of((String[]) events.getArray()),
                row.getTimestamp("registered_at").toInstant());
    }
}
