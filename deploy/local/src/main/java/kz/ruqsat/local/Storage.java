package kz.ruqsat.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.ruqsat.platform.embedded.LocalBroker;
import kz.ruqsat.platform.embedded.LocalDatabase;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.jspecify.annotations.Nullable;

/** PostgreSQL and Kafka of the stack, in this process. */
final class Storage implements AutoCloseable {

    private final DataDirectory data;
    private final Addresses addresses;
    private volatile @Nullable LocalDatabase database;
    private volatile @Nullable LocalBroker broker;

    Storage(DataDirectory data, Addresses addresses) {
        this.data = data;
        this.addresses = addresses;
    }

    /** Starts PostgreSQL and answers each child's database by the child's name. */
    Map<String, ServiceDatabase> startDatabase(List<Child> children, Consumer<String> says) {
        LocalDatabase started =
                LocalDatabase.durable(data.postgres(), data.cache().resolve("postgres"), addresses.postgres(), says);
        database = started;
        Map<String, ServiceDatabase> databases = new HashMap<>();
        for (Child child : children) {
            if (child.database() != null) {
                databases.put(child.name(), started.serviceDatabase(child.database()));
            }
        }
        return databases;
    }

    void startBroker(Consumer<String> dies) {
        broker = LocalBroker.durable(data.kafka(), addresses.kafka(), dies);
    }

    @Override
    public void close() throws IOException {
        try (LocalDatabase last = database;
                LocalBroker first = broker) {
            // closed in the opposite order: the broker first
        }
    }
}
