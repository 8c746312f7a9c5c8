package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import kz.ruqsat.platform.embedded.CannotStart;
import kz.ruqsat.platform.embedded.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with tiny processes in the place of the services, on the real PostgreSQL and Kafka. */
@Timeout(180)
class LocalStackTest {

    private static final List<Child> CHILDREN = List.of(
            new Child("gateway", "deploy/gateway", 8080, 9080, null, null),
            new Child("licences", "licence-service/app", 8081, 9081, "licences", "RUQSAT_LICENCES_URL"));

    @TempDir
    static Path postgresPrograms;

    @TempDir
    Path repository;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private Options options;
    private LocalStack stack;

    @BeforeAll
    static void quietly() throws Exception {
        BrokerLog.to(postgresPrograms.resolve("kafka.log"));
    }

    @BeforeEach
    void a_built_repository() throws Exception {
        for (Child child : CHILDREN) {
            tinyJar(Files.createDirectories(repository.resolve(child.module()).resolve("target"))
                    .resolve(child.name() + "-1.jar"));
        }
        options = Options.of(repository).beside(repository.resolve("data dir"), freeOffset());
        // Unpacked once for all tests.
        Path cache = Files.createDirectories(options.data().resolve("cache"));
        Files.createSymbolicLink(cache.resolve("postgres"), postgresPrograms);
    }

    @AfterEach
    void stop() {
        if (stack != null) {
            stack.close();
        }
    }

    @Test
    void starts_everything_tells_it_and_stops_it_in_order() throws Exception {
        start(options);
        assertThat(said)
                .anyMatch(line -> line.startsWith("PostgreSQL is ready on port"))
                .anyMatch(line -> line.startsWith("Kafka is ready on port"))
                .anyMatch(line -> line.startsWith("gateway is ready on port"))
                .anyMatch(line -> line.startsWith("licences is ready on port"));
        assertThat(Files.readString(log("licences"))).contains("database jdbc:postgresql://127.0.0.1:");
        assertThat(Files.readString(log("gateway"))).contains("database null");

        stack.close();
        for (Child child : CHILDREN) {
            assertThat(Files.readString(log(child.name()))).contains("stopping in good order");
        }
        Addresses addresses = new Addresses(options.portOffset());
        assertThat(List.of(addresses.postgres(), addresses.kafka(), addresses.management(CHILDREN.getFirst())))
                .allMatch(Ports::isFree);
    }

    @Test
    void a_second_launcher_on_the_same_data_is_refused() throws Exception {
        start(options);
        assertThatThrownBy(() -> LocalStack.prepare(options, CHILDREN, false, said::add))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Another deploy/up is running on ");
    }

    @Test
    void a_child_that_dies_at_its_start_is_told_with_the_end_of_its_log() throws Exception {
        Files.createDirectories(options.data().resolve("data/sandbox"));
        Files.createFile(options.data().resolve("data/sandbox/stillborn"));
        assertThatThrownBy(() -> start(options))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("stopped by itself (exit code 3)")
                .hasMessageContaining("    | I was never meant to live");
    }

    @Test
    void a_child_that_dies_later_ends_the_stack() throws Exception {
        start(options);
        ask("/die");
        assertThatThrownBy(stack::awaitFailure)
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("licences stopped by itself (exit code 4)")
                .hasMessageContaining("    | I was told to die");
    }

    @Test
    void a_process_can_be_killed_and_started_again_without_ending_the_stack() throws Exception {
        start(options);
        stack.kill("licences");
        assertThat(stack.parts().getLast().process().orElseThrow().isAlive()).isFalse();
        stack.startAgain("licences");
        assertThat(stack.parts().getLast().process().orElseThrow().isAlive()).isTrue();
        stack.stop("licences");
        assertThat(Files.readString(log("licences"))).contains("stopping in good order");
    }

    @Test
    void a_taken_port_is_told_with_who_needs_it() throws Exception {
        int port = new Addresses(options.portOffset()).web(CHILDREN.getFirst());
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> start(options))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d is taken and gateway needs it: stop what listens there."
                            .formatted(other.getLocalPort()));
        }
    }

    @Test
    void a_taken_database_port_is_told_with_who_needs_it() throws Exception {
        int port = new Addresses(options.portOffset()).postgres();
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            assertThatThrownBy(() -> start(options))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d is taken and PostgreSQL needs it: stop what listens there."
                            .formatted(other.getLocalPort()));
        }
    }

    @Test
    void what_is_not_built_is_told() throws Exception {
        Files.delete(repository.resolve("licence-service/app/target/licences-1.jar"));
        assertThatThrownBy(() -> start(options))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("licences is not built");
    }

    @Test
    void data_survive_a_restart_and_fresh_deletes_them() throws Exception {
        start(options);
        Path kept = options.data().resolve("data/sandbox/key");
        Files.writeString(kept, "the issuer's key");
        stack.close();

        start(options);
        assertThat(kept).exists();
        Path passwords = options.data().resolve("data/postgres/passwords.properties");
        String before = Files.readString(passwords);
        stack.close();

        start(new Options(repository, options.data(), options.portOffset(), true, false, false));
        assertThat(kept).doesNotExist();
        assertThat(Files.readString(passwords)).isNotEqualTo(before);
    }

    @Test
    void what_a_killed_launcher_left_is_stopped_first_and_said_so() throws Exception {
        Process launcher = new ProcessBuilder(
                        JavaCommand.tool("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLauncher.class.getName(),
                        repository.toString(),
                        options.data().toString(),
                        Integer.toString(options.portOffset()))
                .redirectErrorStream(true)
                .start();
        assertThat(launcher.inputReader().lines().anyMatch(KilledLauncher.READY::equals))
                .as("the launcher became ready")
                .isTrue();
        launcher.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        assertThat(Ports.isFree(new Addresses(options.portOffset()).management(CHILDREN.getLast())))
                .as("the service outlived its launcher")
                .isFalse();

        start(options);
        assertThat(said)
                .anyMatch(line -> line.matches(
                        "An earlier run was killed and left licences running \\(process \\d+\\): stopping it\\."))
                .anyMatch(line -> line.matches(
                        "An earlier run was killed and left gateway running \\(process \\d+\\): stopping it\\."))
                .anyMatch(line -> line.matches(
                        "An earlier run was killed and left its database running \\(process \\d+\\): stopping it\\."));
    }

    /** A launcher that a test kills. */
    static final class KilledLauncher {

        static final String READY = "everything is ready";

        private KilledLauncher() {}

        public static void main(String[] arguments) throws Exception {
            Options options =
                    Options.of(Path.of(arguments[0])).beside(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            LocalStack.prepare(options, CHILDREN, false, System.out::println).start();
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }

    private void start(Options chosen) throws InterruptedException {
        stack = LocalStack.prepare(chosen, CHILDREN, false, said::add);
        stack.start();
    }

    private Path log(String name) {
        return options.data().resolve("logs").resolve(name + ".log");
    }

    private void ask(String path) throws Exception {
        Addresses addresses = new Addresses(options.portOffset());
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(addresses.inside(addresses.management(CHILDREN.getLast())) + path)
                        .toURL()
                        .openConnection();
        assertThatThrownBy(connection::getResponseCode).isInstanceOf(java.io.IOException.class);
    }

    /** An offset at which none of the stack's ports is taken. */
    private static int freeOffset() {
        for (int offset = 2000; offset < 12_000; offset += 100) {
            Addresses addresses = new Addresses(offset);
            if (CHILDREN.stream()
                            .allMatch(child ->
                                    Ports.isFree(addresses.web(child)) && Ports.isFree(addresses.management(child)))
                    && Ports.isFree(addresses.postgres())
                    && Ports.isFree(addresses.kafka())
                    && Ports.isFree(addresses.kafkaController())
                    && Ports.isFree(addresses.smtp())) {
                return offset;
            }
        }
        throw new AssertionError("no free ports");
    }

    private static void tinyJar(Path file) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
        String entry = TinyService.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                var bytes = TinyService.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(jar);
            jar.closeEntry();
        }
    }
}
