package kz.ruqsat.platform.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A run that a test kills: starts the database in its own process, stores a row and waits. */
final class AnotherRun {

    static final String READY = "the row is stored";

    private AnotherRun() {}

    public static void main(String[] arguments) throws Exception {
        LocalDatabase server = LocalDatabase.durable(
                Path.of(arguments[0]), LocalDatabaseTest.BINARIES, Integer.parseInt(arguments[1]), System.out::println);
        ServiceDatabase database = server.serviceDatabase("licences");
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 'before the kill' AS word");
        }
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
