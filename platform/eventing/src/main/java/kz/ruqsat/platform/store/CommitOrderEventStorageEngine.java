package kz.ruqsat.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.event.EventRegistry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Event storage on PostgreSQL that loses no committed event.
 *
 * <p>A sequence number is taken before its transaction commits, so a reader that goes by numbers alone steps over those
 * that commit late, and Axon's own engines give up waiting for them after a time measured with two machines' clocks.
 * Here each row carries the id of its writing transaction, and readers go by (epoch, transaction, index) and only as far
 * as the oldest transaction that still runs. No clock takes part. The price: a writing transaction that is held open
 * anywhere in the cluster holds back all readers, hence the time limits of the service's connections.
 *
 * <p>Works on the connection of the current Spring transaction; what was appended wakes readers after that commits.
 */
public final class CommitOrderEventStorageEngine implements EventStorageEngine {

    private static final String COLUMNS =
            "epoch, tx::text as tx_text, global_index, event_id, aggregate_type, aggregate_id, sequence_number,"
                    + " name, revision, recorded_at, payload, metadata";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int PAGE = 1000;

    private final DataSource dataSource;
    private final EventRegistry registry;
    private final EventJson json;
    private final StoreEpoch epoch;
    private volatile Runnable afterAppend = () -> {};

    public CommitOrderEventStorageEngine(DataSource dataSource, EventRegistry registry, EventJson json) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.json = json;
        this.epoch = new StoreEpoch(dataSource);
    }

    /** Called after each commit that appended events, on the committing thread. */
    void onAppended(Runnable action) {
        this.afterAppend = action;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        int currentEpoch = epoch.current();
        inConnection(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("""
                    insert into event (epoch, event_id, aggregate_type, aggregate_id, sequence_number,
                                       name, revision, recorded_at, payload, metadata)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""")) {
                for (EventMessage<?> message : events) {
                    bind(insert, currentEpoch, domainEvent(message));
                    insert.addBatch();
                }
                insert.executeBatch();
                return null;
            } catch (SQLException e) {
                throw appendFailure(e, events);
            }
        });
        wakeAfterCommit();
    }

    private static DomainEventMessage<?> domainEvent(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new IllegalArgumentException("only events of aggregates are stored: " + message.getPayloadType());
    }

    private void bind(PreparedStatement insert, int currentEpoch, DomainEventMessage<?> event) throws SQLException {
        var type = registry.of(event.getPayloadType());
        insert.setInt(1, currentEpoch);
        insert.setObject(2, UUID.fromString(event.getIdentifier()));
        insert.setString(3, event.getType());
        insert.setString(4, event.getAggregateIdentifier());
        insert.setLong(5, event.getSequenceNumber());
        insert.setString(6, type.name());
        insert.setInt(7, type.revision());
        insert.setObject(8, OffsetDateTime.ofInstant(event.getTimestamp(), ZoneOffset.UTC));
        insert.setString(9, json.write(event.getPayload()));
        insert.setString(10, json.write(event.getMetaData()));
    }

    private static RuntimeException appendFailure(SQLException failure, List<? extends EventMessage<?>> events) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                DomainEventMessage<?> first = domainEvent(events.getFirst());
                String what = "another writer was first on " + first.getAggregateIdentifier() + " at "
                        + first.getSequenceNumber();
                return first.getSequenceNumber() == 0
                        ? new AggregateStreamCreationException(what, failure)
                        : new ConcurrencyException(what, failure);
            }
        }
        return new EventStoreException("events could not be appended", failure);
    }

    private void wakeAfterCommit() {
        Runnable wake = afterAppend;
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wake.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake.run();
            }
        });
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        page(CommitOrderToken.of(token), PAGE),
                        page -> !page.isEmpty(),
                        page -> page.size() < PAGE
                                ? List.of()
                                : page(CommitOrderToken.of(page.getLast().trackingToken()), PAGE))
                .flatMap(List::stream);
    }

    /** At most {@code limit} events after a place, in commit order, none of which a later one can precede. */
    List<TrackedEventMessage<?>> page(CommitOrderToken after, int limit) {
        int currentEpoch = epoch.current();
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS + """
                     from event
                    where (epoch, tx, global_index) > (?, ?::xid8, ?)
                      and (epoch < ? or tx < pg_snapshot_xmin(pg_current_snapshot()))
                    order by epoch, tx, global_index limit ?""")) {
                select.setInt(1, after.epoch());
                select.setString(2, Long.toUnsignedString(after.tx()));
                select.setLong(3, after.index());
                select.setInt(4, currentEpoch);
                select.setInt(5, limit);
                return tracked(select);
            } catch (SQLException e) {
                throw new EventStoreException("events could not be read", e);
            }
        });
    }

    private List<TrackedEventMessage<?>> tracked(PreparedStatement select) throws SQLException {
        var events = new ArrayList<TrackedEventMessage<?>>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                events.add(new GenericTrackedDomainEventMessage<>(place(row), event(row)));
            }
        }
        return events;
    }

    @Override
    public DomainEventStream readEvents(String aggregateId, long firstSequenceNumber) {
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                    + " from event where aggregate_id = ? and sequence_number >= ? order by sequence_number")) {
                select.setString(1, aggregateId);
                select.setLong(2, firstSequenceNumber);
                var events = new ArrayList<DomainEventMessage<?>>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        events.add(event(row));
                    }
                }
                return DomainEventStream.of(events);
            } catch (SQLException e) {
                throw new EventStoreException("events of " + aggregateId + " could not be read", e);
            }
        });
    }

    /** The events of several things with one question, thing by thing and in the order of each. */
    List<DomainEventMessage<?>> readEvents(Collection<String> aggregateIds) {
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                    + " from event where aggregate_id = any (?) order by aggregate_id, sequence_number")) {
                select.setArray(1, connection.createArrayOf("text", aggregateIds.toArray()));
                var events = new ArrayList<DomainEventMessage<?>>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        events.add(event(row));
                    }
                }
                return events;
            } catch (SQLException e) {
                throw new EventStoreException("events of " + aggregateIds.size() + " things could not be read", e);
            }
        });
    }

    private static CommitOrderToken place(ResultSet row) throws SQLException {
        return new CommitOrderToken(
                row.getInt("epoch"), Long.parseUnsignedLong(row.getString("tx_text")), row.getLong("global_index"));
    }

    private DomainEventMessage<?> event(ResultSet row) throws SQLException {
        var type = registry.stored(row.getString("name"), row.getInt("revision"));
        Object payload = json.read(row.getString("payload"), type.type());
        Instant recordedAt = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new GenericDomainEventMessage<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                new org.axonframework.messaging.GenericMessage<>(
                        row.getString("event_id"), payload, json.readMetadata(row.getString("metadata"))),
                () -> recordedAt);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateId) {
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select sequence_number from event where aggregate_id = ? order by sequence_number desc limit 1")) {
                select.setString(1, aggregateId);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new EventStoreException("last event of " + aggregateId + " could not be read", e);
            }
        });
    }

    @Override
    public TrackingToken createTailToken() {
        return CommitOrderToken.START;
    }

    /** The last place that readers can have reached now. */
    @Override
    public TrackingToken createHeadToken() {
        return place("(epoch < ? or tx < pg_snapshot_xmin(pg_current_snapshot())) and ?::timestamptz is null", null)
                .orElse(CommitOrderToken.START);
    }

    /** The place of the last committed event, whether or not readers may pass it yet. */
    CommitOrderToken lastCommitted() {
        return place("epoch <= ? and ?::timestamptz is null", null).orElse(CommitOrderToken.START);
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return place("epoch <= ? and recorded_at < ?", instant).orElse(CommitOrderToken.START);
    }

    private Optional<CommitOrderToken> place(String condition, @Nullable Instant instant) {
        int currentEpoch = epoch.current();
        return inConnection(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select epoch, tx::text as tx_text, global_index from event where "
                            + condition + " order by epoch desc, tx desc, global_index desc limit 1")) {
                select.setInt(1, currentEpoch);
                select.setObject(2, instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(place(row)) : Optional.empty();
                }
            } catch (SQLException e) {
                throw new EventStoreException("the store's position could not be read", e);
            }
        });
    }

    /** No aggregate of ours is long enough to need snapshots. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("snapshots are not kept");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateId) {
        return Optional.empty();
    }

    private <T> T inConnection(java.util.function.Function<Connection, T> work) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return work.apply(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
