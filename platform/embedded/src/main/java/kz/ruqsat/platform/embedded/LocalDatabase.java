package kz.ruqsat.platform.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * A real PostgreSQL on the loopback address, run by this process and stopped by {@link #close()}.
 *
 * <p>The starter underneath reports success when the port belongs to a foreign server, adopts a server left by a killed
 * run with its old settings, and switches {@code fsync} off; each of these is checked here, before and after the start.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final int MEGABYTES_NEEDED = 300;

    private final Home home;
    private final PostgresDirectory directory;
    private final EmbeddedPostgres server;
    private final Superuser superuser;
    private final Passwords passwords;

    private LocalDatabase(
            Home home, PostgresDirectory directory, EmbeddedPostgres server, Superuser superuser, Passwords passwords) {
        this.home = home;
        this.directory = directory;
        this.server = server;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /**
     * Starts on data that are kept: created on the first start, found again on the next.
     *
     * @param directory data, logs and passwords of this server
     * @param binaries where the server's programs are unpacked, to be found again by the next start
     * @param says told, in one line each, what had to be put in order
     * @throws CannotStart when the port is taken, the disk full, or the data in use by another living process
     */
    public static LocalDatabase durable(Path directory, Path binaries, int port, Consumer<String> says) {
        return start(Home.kept(directory, "The database"), binaries, port, Durability.DURABLE, says);
    }

    /** Deletes a kept database, after stopping a server that an earlier, killed run may have left on it. */
    public static void discard(Path directory, Consumer<String> says) throws IOException {
        if (Files.exists(directory)) {
            try (Home home = Home.kept(directory, "The database")) {
                LeftoverPostgres.stop(new PostgresDirectory(home.path()).data(), says);
                Directories.delete(home.path());
            }
        }
    }

    /** Starts on a free port and an empty temporary directory, fast and without regard for power cuts. */
    public static LocalDatabase throwAway() {
        Path binaries = Home.temporary().resolve("binaries"); // shared by the tests of all modules
        return start(Home.throwAway("postgres"), binaries, Ports.free(), Durability.THROW_AWAY, notice -> {});
    }

    private static LocalDatabase start(
            Home home, Path binaries, int port, Durability durability, Consumer<String> says) {
        PostgresDirectory directory = new PostgresDirectory(home.path());
        try {
            FreeSpace.require(home.path(), MEGABYTES_NEEDED);
            LeftoverPostgres.stop(directory.data(), says);
            Ports.requireFree(port, "PostgreSQL");
            directory.removeHalfMade(says);
            return start(home, directory, binaries, port, durability);
        } catch (IOException | SQLException | RuntimeException failure) {
            CannotStart reason = directory.explain(failure);
            try {
                home.close();
            } catch (IOException second) {
                reason.addSuppressed(second);
            }
            throw reason;
        }
    }

    private static LocalDatabase start(
            Home home, PostgresDirectory directory, Path binaries, int port, Durability durability)
            throws IOException, SQLException {
        Passwords passwords = Passwords.in(home.path());
        Superuser superuser = new Superuser(port, passwords.of(Superuser.NAME));
        EmbeddedPostgres server = launch(directory, binaries, durability, superuser);
        try {
            superuser.verify(directory.data(), durability);
            superuser.requirePasswords(directory.data());
            return new LocalDatabase(home, directory, server, superuser, passwords);
        } catch (IOException | SQLException | RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    private static EmbeddedPostgres launch(
            PostgresDirectory directory, Path binaries, Durability durability, Superuser superuser) throws IOException {
        Files.deleteIfExists(directory.output());
        StartWatch watch = new StartWatch(directory.output());
        EmbeddedPostgres server;
        try (watch) {
            server = PostgresSettings.apply(EmbeddedPostgres.builder(), directory, durability)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(superuser.port())
                    .setConnectConfig("password", superuser.password())
                    .start();
        }
        if (watch.gaveUp()) {
            server.close();
            throw new IOException("the server gave up");
        }
        return server;
    }

    /**
     * Creates a service's database and roles, or finds them: {@code name}, {@code name_owner}, {@code name_service}.
     *
     * @param name lower case letters, digits and underscores
     */
    public ServiceDatabase serviceDatabase(String name) {
        ServiceRoles roles = new ServiceRoles(name);
        try {
            String ownerPassword = passwords.of(roles.owner());
            String runtimePassword = passwords.of(roles.runtime());
            try (Connection connection = superuser.connect("postgres")) {
                roles.create(connection, ownerPassword, runtimePassword);
            }
            try (Connection connection = superuser.connect(name)) {
                roles.grant(connection);
            }
            return new ServiceDatabase(
                    superuser.url(name), roles.owner(), ownerPassword, roles.runtime(), runtimePassword);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("cannot create the database " + name, failure);
        }
    }

    Superuser superuser() {
        return superuser;
    }

    public int port() {
        return server.getPort();
    }

    /** Where the server writes its log. */
    public Path logs() {
        return directory.data().resolve("log");
    }

    /** Stops the server; everything committed is on the disk. */
    @Override
    public void close() throws IOException {
        try (home) {
            server.close();
            // The starter waits five seconds for the server and then leaves it at that.
            LeftoverPostgres.stop(directory.data(), notice -> {});
        }
    }
}
