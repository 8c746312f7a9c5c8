package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A real Kafka broker inside this process, on the loopback address. Topics are created by whoever owns them, through the
 * admin client; messages are kept for ever.
 */
public final class LocalBroker implements AutoCloseable {

    private static final int MEGABYTES_NEEDED = 200;

    private final Home home;
    private final int port;
    private final KafkaRaftServer server;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private LocalBroker(Home home, int port, KafkaRaftServer server) {
        this.home = home;
        this.port = port;
        this.server = server;
    }

    /**
     * Starts on messages that are kept: created on the first start, found again on the next.
     *
     * @param port for clients; the port after it is for the broker's own controller
     * @param dies told in one line when the broker gives up later, for instance because the disk is full
     * @throws CannotStart when a port is taken, the disk full, or the data in use by another living process
     */
    public static LocalBroker durable(Path directory, int port, Consumer<String> dies) {
        return start(Home.kept(directory, "The message broker"), port, port + 1, dies);
    }

    /** Starts on free ports and an empty temporary directory. */
    public static LocalBroker throwAway() {
        return start(Home.throwAway("kafka"), Ports.free(), Ports.free(), reason -> {});
    }

    private static LocalBroker start(Home home, int port, int controllerPort, Consumer<String> dies) {
        try {
            FreeSpace.require(home.path(), MEGABYTES_NEEDED);
            Ports.requireFree(port, "Kafka");
            Ports.requireFree(controllerPort, "Kafka's controller");
            BrokerSettings settings = new BrokerSettings(home.path().resolve("data"), port, controllerPort);
            format(settings.data());
            reportInsteadOfHalting(dies);
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings.properties(), false), Time.SYSTEM);
            server.startup();
            return new LocalBroker(home, port, server);
        } catch (CannotStart known) {
            closeAfter(known, home);
            throw known;
        } catch (IOException | RuntimeException failure) {
            CannotStart reason = new CannotStart("Kafka did not start: " + failure.getMessage(), failure);
            closeAfter(reason, home);
            throw reason;
        }
    }

    private static void closeAfter(CannotStart reason, Home home) {
        try {
            home.close();
        } catch (IOException second) {
            reason.addSuppressed(second);
        }
    }

    private static void format(Path data) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Directories.delete(data); // a first start that was cut short
        Files.createDirectories(data);
        try {
            new Formatter()
                    .setPrintStream(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(Integer.parseInt(BrokerSettings.NODE))
                    .setDirectories(List.of(data.toString()))
                    .setMetadataLogDirectory(data.toString())
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setControllerListenerName("CONTROLLER")
                    .setIgnoreFormatted(true)
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .run();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new KafkaException(failure);
        }
    }

    // On a fault such as a full disk Kafka halts the whole process on the spot, and everything in it with no word.
    private static void reportInsteadOfHalting(Consumer<String> dies) {
        Exit.Procedure report = (status, message) -> {
            String why = message == null || message.isBlank() ? "see its log" : message;
            dies.accept("Kafka stopped (status %d): %s".formatted(status, why));
            throw new IllegalStateException("Kafka stopped: " + why);
        };
        Exit.setHaltProcedure(report);
        Exit.setExitProcedure(report);
    }

    /** What clients are given as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return BrokerSettings.address(port);
    }

    public int port() {
        return port;
    }

    /** Stops the broker; everything acknowledged is on the disk. */
    @Override
    public void close() throws IOException {
        if (open.compareAndSet(true, false)) {
            try (home) {
                server.shutdown();
                server.awaitShutdown();
            }
        }
    }
}
