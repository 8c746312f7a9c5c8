package kz.ruqsat.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a JVM of the stack is started: small, and quick to be there rather than fast in the long run. */
final class JavaCommand {

    static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-Xss512k",
            "-Dfile.encoding=UTF-8",
            // Libraries' habits that would fill the logs with advice.
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JavaCommand() {}

    /** A program of the JDK that runs us. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static List<String> run(Path jar, List<String> cacheFlags) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(FLAGS);
        command.addAll(cacheFlags);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }
}
