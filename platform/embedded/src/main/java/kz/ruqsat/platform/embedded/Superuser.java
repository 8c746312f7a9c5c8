package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The server's administrator: sets it up and checks that it is ours. Services never see it. */
record Superuser(int port, String password) {

    static final String NAME = "postgres";

    private static final String ACCESS = """
            # Everybody shows a password, this machine's users included.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    String url(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(Ports.LOOPBACK, port, database);
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), NAME, password);
    }

    /** A new server trusts everybody; from here on it asks for passwords. */
    void requirePasswords(Path data) throws IOException, SQLException {
        Path access = data.resolve("pg_hba.conf");
        if (Files.readString(access).equals(ACCESS)) {
            return;
        }
        try (Connection connection = connect(NAME);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(NAME, password));
            Files.writeString(access, ACCESS);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    /** Whoever answers on the port must be the server on our data, with the durability that was asked for. */
    void verify(Path data, Durability durability) throws IOException, SQLException {
        try (Connection connection = connect(NAME)) {
            String answering = setting(connection, "data_directory");
            if (!Path.of(answering).toRealPath().equals(data.toRealPath())) {
                throw new CannotStart(
                        "Port %d is answered by another database, in %s: stop it.".formatted(port, answering));
            }
            for (String setting : Durability.SETTINGS) {
                String actual = setting(connection, setting);
                if (!actual.equals(durability.value())) {
                    throw new CannotStart(
                            "PostgreSQL runs with %s=%s where %s is wanted: look into its postgresql.auto.conf."
                                    .formatted(setting, actual, durability.value()));
                }
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT current_setting(?)")) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
