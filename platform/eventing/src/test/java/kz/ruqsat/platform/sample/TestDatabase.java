package kz.ruqsat.platform.sample;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.embedded.LocalDatabase;
import kz.ruqsat.platform.embedded.ServiceDatabase;
import org.flywaydb.core.Flyway;

/** Fresh databases with the platform's tables, on one real PostgreSQL for all tests of this module. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    private static final class Server {
        private static final LocalDatabase RUNNING = LocalDatabase.throwAway();
    }

    public static ServiceDatabase empty() {
        return Server.RUNNING.serviceDatabase("platform" + COUNT.incrementAndGet());
    }

    public static ServiceDatabase migrated() {
        ServiceDatabase database = empty();
        Flyway.configure()
                .dataSource(database.url(), database.ownerUser(), database.ownerPassword())
                .locations("classpath:db/platform")
                .placeholders(java.util.Map.of("serviceRole", database.user()))
                .load()
                .migrate();
        return database;
    }

    /** A pool with the runtime role, as a service has it. */
    public static HikariDataSource pool(ServiceDatabase database) {
        return pool(database.url(), database.user(), database.password());
    }

    public static HikariDataSource ownerPool(ServiceDatabase database) {
        return pool(database.url(), database.ownerUser(), database.ownerPassword());
    }

    private static HikariDataSource pool(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        return new HikariDataSource(config);
    }
}
