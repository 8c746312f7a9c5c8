package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.ruqsat.platform.embedded.CannotStart;
import kz.ruqsat.platform.embedded.Directories;

/**
 * An executable jar laid out as a plain jar beside its libraries: starts faster than one jar inside another, and only so
 * can the JVM cache what it has loaded. The directory's name carries the jar's fingerprint, so it is never out of date.
 */
record Unpacked(Path jar, Path directory) {

    static Unpacked of(Jar jar, Path cache, String name) throws IOException, InterruptedException {
        Path directory = cache.resolve(name + "-" + jar.fingerprint());
        Path main = directory.resolve("app").resolve(jar.file().getFileName());
        if (!Files.exists(main)) {
            removeOthers(cache, name);
            Files.createDirectories(directory);
            if (jar.executable()) {
                extract(jar, directory);
            } else {
                Files.createDirectories(main.getParent());
                Files.copy(jar.file(), main, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Unpacked(main, directory);
    }

    private static void extract(Jar jar, Path directory) throws IOException, InterruptedException {
        Path next = directory.resolve("next");
        Directories.delete(next);
        Path output = directory.resolve("extract.log");
        Process process = new ProcessBuilder(List.of(
                        JavaCommand.tool("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.file().toString(),
                        "extract",
                        "--destination",
                        next.toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new CannotStart("Cannot unpack %s: see %s.".formatted(jar.file(), output));
        }
        // Half an unpacked application must not be taken for a whole one.
        Files.move(next, directory.resolve("app"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void removeOthers(Path cache, String name) throws IOException {
        try (Stream<Path> directories = Files.list(cache)) {
            for (Path other : directories
                    .filter(path -> path.getFileName().toString().matches(name + "-[0-9a-f]{16}"))
                    .toList()) {
                Directories.delete(other);
            }
        }
    }
}
