package kz.ruqsat.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

    static final Path BINARIES = Home.temporary().resolve("binaries");

    private static final String PERMISSION_DENIED = "42501";

    @Nested
    class durable {

        @TempDir
        Path temporary;

        @Test
        void restart_keeps_data_roles_and_passwords() throws Exception {
            Path directory = temporary.resolve("with a space");
            int port = Ports.free();
            ServiceDatabase first;
            try (LocalDatabase server = start(directory, port)) {
                first = server.serviceDatabase("licences");
                execute(owner(first), "CREATE TABLE kept (word text)");
                execute(runtime(first), "INSERT INTO kept VALUES ('рұқсат')");
            }
            try (LocalDatabase server = start(directory, port)) {
                ServiceDatabase second = server.serviceDatabase("licences");
                assertThat(second).isEqualTo(first);
                assertThat(value(runtime(second), "SELECT word FROM kept")).isEqualTo("рұқсат");
            }
            assertThat(Ports.isFree(port)).isTrue();
        }

        @Test
        void what_is_committed_is_on_the_disk() throws Exception {
            try (LocalDatabase server = start(temporary, Ports.free())) {
                ServiceDatabase database = server.serviceDatabase("licences");
                assertThat(value(runtime(database), "SHOW fsync")).isEqualTo("on");
                assertThat(value(runtime(database), "SHOW synchronous_commit")).isEqualTo("on");
                assertThat(value(runtime(database), "SHOW full_page_writes")).isEqualTo("on");
                assertThat(server.logs()).isDirectoryContaining("glob:**.log");
            }
        }

        @Test
        void settings_that_are_weaker_than_asked_for_are_refused() throws Exception {
            try (LocalDatabase weak = LocalDatabase.throwAway()) {
                assertThatThrownBy(() -> weak.superuser().verify(weak.logs().getParent(), Durability.DURABLE))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("fsync=off where on is wanted");
            }
        }

        @Test
        void passwords_are_for_the_eyes_of_the_owner_only() throws Exception {
            try (LocalDatabase server = start(temporary, Ports.free())) {
                ServiceDatabase database = server.serviceDatabase("licences");
                assertThat(Files.getPosixFilePermissions(temporary.resolve("passwords.properties")))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
                assertThat(database.toString()).doesNotContain(database.password());
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", ""))
                        .isInstanceOf(SQLException.class);
            }
        }

        @Test
        void a_taken_port_is_named() throws Exception {
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
                assertThatThrownBy(() -> start(temporary, other.getLocalPort()))
                        .isInstanceOf(CannotStart.class)
                        .hasMessage("Port %d is taken and PostgreSQL needs it: stop what listens there."
                                .formatted(other.getLocalPort()));
            }
        }

        @Test
        void a_foreign_server_is_never_mistaken_for_ours() throws Exception {
            try (LocalDatabase foreign = LocalDatabase.throwAway()) {
                assertThatThrownBy(() -> foreign.superuser().verify(temporary, Durability.THROW_AWAY))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("is answered by another database, in");
            }
        }

        @Test
        void data_in_use_are_left_alone() throws Exception {
            try (LocalDatabase server = start(temporary, Ports.free())) {
                ServiceDatabase database = server.serviceDatabase("licences");
                assertThatThrownBy(() -> start(temporary, Ports.free()))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("is in use by another running process");
                assertThat(value(runtime(database), "SELECT 1")).isEqualTo("1");
            }
        }

        @Test
        void a_server_left_by_a_killed_run_is_stopped_first_and_said_so() throws Exception {
            int port = Ports.free();
            Process run = another(temporary, port);
            long left = serverProcess(temporary);
            run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            assertThat(ProcessHandle.of(left)).as("outlived its parent").isPresent();

            List<String> said = new ArrayList<>();
            try (LocalDatabase server = LocalDatabase.durable(temporary, BINARIES, port, said::add)) {
                assertThat(said)
                        .containsExactly(
                                "An earlier run was killed and left its database running (process %d): stopping it."
                                        .formatted(left));
                assertThat(serverProcess(temporary)).isNotEqualTo(left);
                assertThat(value(runtime(server.serviceDatabase("licences")), "SELECT word FROM kept"))
                        .isEqualTo("before the kill");
            }
        }

        @Test
        void data_of_another_living_run_are_refused_without_touching_its_server() throws Exception {
            Process run = another(temporary, Ports.free());
            long theirs = serverProcess(temporary);
            try {
                assertThatThrownBy(() -> start(temporary, Ports.free()))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("is in use by another running process");
                assertThat(ProcessHandle.of(theirs)).isPresent();
            } finally {
                run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
                LeftoverPostgres.stop(temporary.resolve("data"), notice -> {});
            }
        }

        @Test
        void a_pid_file_that_names_an_innocent_process_is_removed() throws Exception {
            int port = Ports.free();
            start(temporary, port).close();
            Files.writeString(
                    temporary.resolve("data/postmaster.pid"),
                    ProcessHandle.current().pid() + "\n" + temporary.resolve("data") + "\n");
            List<String> said = new ArrayList<>();
            try (LocalDatabase server = LocalDatabase.durable(temporary, BINARIES, port, said::add)) {
                assertThat(said)
                        .containsExactly("An earlier run was killed: the database recovers what it had stored.");
                assertThat(server.port()).isEqualTo(port);
            }
            assertThat(ProcessHandle.current().isAlive()).isTrue();
        }

        @Test
        void a_first_start_that_was_cut_short_is_begun_again() throws Exception {
            Files.createDirectories(temporary.resolve("data"));
            Files.writeString(temporary.resolve("data/PG_VERSION"), "18\n");
            Files.writeString(temporary.resolve("data/postgresql.conf"), "");
            List<String> said = new ArrayList<>();
            try (LocalDatabase server = LocalDatabase.durable(temporary, BINARIES, Ports.free(), said::add)) {
                assertThat(said).containsExactly("An earlier first start was cut short: creating the database again.");
                assertThat(server.serviceDatabase("licences").user()).isEqualTo("licences_service");
            }
        }

        @Test
        void a_failed_start_tells_the_reason_in_one_line() throws Exception {
            start(temporary, Ports.free()).close();
            Files.writeString(temporary.resolve("data/PG_VERSION"), "9\n");
            assertThatThrownBy(() -> start(temporary, Ports.free()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("PostgreSQL did not start: ")
                    .hasMessageContaining("database files are incompatible with server")
                    .message()
                    .doesNotContain("\n");
        }

        private LocalDatabase start(Path directory, int port) {
            return LocalDatabase.durable(directory, BINARIES, port, notice -> {});
        }
    }

    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class throw_away {

        private LocalDatabase server;
        private ServiceDatabase database;

        @BeforeAll
        void start() throws Exception {
            server = LocalDatabase.throwAway();
            database = server.serviceDatabase("licences");
            execute(owner(database), "CREATE TABLE licence (id bigserial PRIMARY KEY, word text)");
            execute(owner(database), "CREATE SCHEMA platform");
            execute(owner(database), "CREATE TABLE platform.event (id bigint)");
        }

        @AfterAll
        void stop() throws Exception {
            Path home = server.logs().getParent().getParent();
            server.close();
            assertThat(home).doesNotExist();
        }

        @Test
        void is_fast_rather_than_safe() throws Exception {
            assertThat(value(runtime(database), "SHOW fsync")).isEqualTo("off");
            assertThat(value(runtime(database), "SHOW synchronous_commit")).isEqualTo("off");
        }

        @Test
        void is_the_postgresql_that_we_run_everywhere() throws Exception {
            assertThat(value(runtime(database), "SHOW server_version")).startsWith("18.");
            assertThat(value(runtime(database), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(value(runtime(database), "SHOW timezone")).isEqualTo("UTC");
            assertThat(value(runtime(database), "SELECT lower('ҰҚ')")).isEqualTo("ұқ");
        }

        @Test
        void the_runtime_role_reads_and_writes_rows_of_what_the_owner_made() throws Exception {
            execute(runtime(database), "INSERT INTO licence (word) VALUES ('a')");
            execute(runtime(database), "UPDATE licence SET word = 'b'");
            assertThat(value(runtime(database), "SELECT word FROM licence")).isEqualTo("b");
            execute(runtime(database), "DELETE FROM licence");
            execute(runtime(database), "INSERT INTO platform.event VALUES (1)");
        }

        @Test
        void the_runtime_role_changes_no_structure() throws Exception {
            for (String ddl : List.of(
                    "CREATE TABLE mine (id int)",
                    "CREATE TEMPORARY TABLE mine (id int)",
                    "ALTER TABLE licence ADD COLUMN more int",
                    "DROP TABLE licence",
                    "TRUNCATE licence",
                    "CREATE SCHEMA mine",
                    "SET ROLE licences_owner")) {
                assertThatThrownBy(() -> execute(runtime(database), ddl))
                        .as(ddl)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(PERMISSION_DENIED));
            }
        }

        @Test
        void a_service_does_not_enter_the_database_of_another() {
            ServiceDatabase other = server.serviceDatabase("pools");
            assertThatThrownBy(() -> DriverManager.getConnection(other.url(), database.user(), database.password()))
                    .hasMessageContaining("permission denied for database");
        }

        @Test
        void asking_again_for_a_database_answers_the_same() {
            assertThat(server.serviceDatabase("licences")).isEqualTo(database);
        }

        @Test
        void a_name_that_is_no_name_is_refused() {
            assertThatThrownBy(() -> server.serviceDatabase("x; DROP DATABASE licences"))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void what_a_killed_test_run_left_is_stopped_and_removed() throws Exception {
            Path leftover = Home.temporary().resolve("runs/postgres-of-a-killed-run");
            Process run = another(leftover, Ports.free());
            long left = serverProcess(leftover);
            run.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            assertThat(ProcessHandle.of(left)).as("outlived its parent").isPresent();

            Home.throwAway("other").close();
            assertThat(leftover).doesNotExist();
            assertThat(LeftoverPostgres.runs(left)).isFalse();
            assertThat(value(runtime(database), "SELECT 1")).as("ours lives on").isEqualTo("1");
        }
    }

    private static long serverProcess(Path directory) throws Exception {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst());
    }

    /** Starts the database from a process of its own and waits until it has stored something. */
    private static Process another(Path directory, int port) throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherRun.class.getName(),
                        directory.toString(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        List<String> output = new ArrayList<>();
        BufferedReader reader = run.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            output.add(line);
            if (line.equals(AnotherRun.READY)) {
                return run;
            }
        }
        throw new AssertionError(output);
    }

    private static Connection owner(ServiceDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
    }

    private static Connection runtime(ServiceDatabase database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        return DriverManager.getConnection(database.url(), properties);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(Connection connection, String sql) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
