package kz.ruqsat.platform.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** One broker that is its own controller, set up for a small heap. */
record BrokerSettings(Path data, int port, int controllerPort) {

    static final String NODE = "1";
    static final int PARTITIONS = 4;

    Properties properties() {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", NODE);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://%s,CONTROLLER://%s".formatted(address(port), address(controllerPort)));
        settings.put("advertised.listeners", "PLAINTEXT://" + address(port));
        settings.put("controller.quorum.voters", NODE + "@" + address(controllerPort));
        settings.put("log.dirs", data.toString());
        settings.put("num.partitions", Integer.toString(PARTITIONS));
        settings.put("auto.create.topics.enable", "false"); // a misspelt topic must fail, not exist
        // Consumers may be rebuilt from the first message on, however long ago that was.
        settings.put("log.retention.ms", "-1");
        settings.put("offsets.retention.minutes", Integer.toString(10 * 366 * 24 * 60));
        oneNode(settings);
        smallHeap(settings);
        return settings;
    }

    static String address(int port) {
        return Ports.LOOPBACK + ":" + port;
    }

    private static void oneNode(Properties settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
    }

    private static void smallHeap(Properties settings) {
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.num.partitions", "4");
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
    }
}
