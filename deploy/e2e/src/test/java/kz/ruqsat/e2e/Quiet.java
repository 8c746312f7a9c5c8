package kz.ruqsat.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the broker in this process has to say goes to a file beside the logs of the services. */
final class Quiet {

    private Quiet() {}

    static void kafka(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        LogManager.getLogManager().reset();
        FileHandler handler = new FileHandler(log.toString());
        handler.setFormatter(new SimpleFormatter());
        Logger.getLogger("").addHandler(handler);
        Logger.getLogger("").setLevel(Level.WARNING);
    }
}
