package kz.ruqsat.platform.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The SQL that gives a service its database, owner and runtime role. Repeating it changes nothing. */
record ServiceRoles(String database) {

    ServiceRoles {
        // The name becomes part of statements that take no parameters.
        if (!database.matches("[a-z][a-z0-9_]{0,50}")) {
            throw new IllegalArgumentException("not a database name: " + database);
        }
    }

    String owner() {
        return database + "_owner";
    }

    String runtime() {
        return database + "_service";
    }

    void create(Connection server, String ownerPassword, String runtimePassword) throws SQLException {
        login(server, owner(), ownerPassword);
        login(server, runtime(), runtimePassword);
        if (!exists(server, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
            run(server, "CREATE DATABASE %s OWNER %s".formatted(database, owner()));
        }
        run(server, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(database));
        run(server, "GRANT CONNECT ON DATABASE %s TO %s".formatted(database, runtime()));
    }

    /** Whatever the owner creates later, the runtime role may use. */
    void grant(Connection inDatabase) throws SQLException {
        for (String right :
                List.of("SELECT, INSERT, UPDATE, DELETE ON TABLES", "USAGE ON SEQUENCES", "USAGE ON SCHEMAS")) {
            run(inDatabase, "ALTER DEFAULT PRIVILEGES FOR ROLE %s GRANT %s TO %s".formatted(owner(), right, runtime()));
        }
    }

    private static void login(Connection server, String role, String password) throws SQLException {
        String verb = exists(server, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        // Our passwords are URL-safe Base64, so they cannot end the literal.
        run(
                server,
                "%s ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%s'".formatted(verb, role, password));
    }

    private static boolean exists(Connection server, String query, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
