package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** What Kafka has to say goes to a file: a person at the terminal reads our lines. */
final class BrokerLog {

    private BrokerLog() {}

    static void to(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        LogManager.getLogManager().reset();
        Handler handler = new FileHandler(file.toString(), 20_000_000, 2, false);
        handler.setFormatter(new SimpleFormatter());
        handler.setEncoding("UTF-8");
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
        LoggerFactory
                .getILoggerFactory(); // now, or threads that ask for it side by side are told of it on the terminal
    }
}
