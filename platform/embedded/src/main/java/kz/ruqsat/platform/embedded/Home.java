package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The directory of one running part, ours alone until {@link #close()}: kept for the next run, or thrown away. */
record Home(Path path, DirectoryLock lock, boolean kept) implements AutoCloseable {

    /** @throws CannotStart when another living process uses it */
    static Home kept(Path path, String user) {
        try {
            Path absolute = Files.createDirectories(path).toRealPath();
            DirectoryLock lock = DirectoryLock.tryTake(absolute)
                    .orElseThrow(() -> new CannotStart("%s in %s is in use by another running process: stop that first."
                            .formatted(user, absolute)));
            return new Home(absolute, lock, true);
        } catch (IOException failure) {
            throw new CannotStart("Cannot use the directory %s: %s".formatted(path, failure), failure);
        }
    }

    /**
     * A new temporary directory. A test run that is killed cannot remove its own, least of all its PostgreSQL; so
     * whoever comes next stops and removes what has no living owner.
     */
    static synchronized Home throwAway(String prefix) {
        try {
            Path runs = Files.createDirectories(temporary().resolve("runs"));
            try (FileChannel channel = FileChannel.open(
                    temporary().resolve("creating"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock(); // so that nobody sweeps away a directory between its creation and its lock
                sweep(runs);
                Path path = Files.createTempDirectory(runs, prefix + "-").toRealPath();
                return new Home(path, DirectoryLock.tryTake(path).orElseThrow(), false);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"), "ruqsat-test-" + System.getProperty("user.name"));
    }

    private static void sweep(Path runs) throws IOException {
        List<Path> earlier;
        try (Stream<Path> directories = Files.list(runs)) {
            earlier = directories.filter(Files::isDirectory).toList();
        }
        for (Path directory : earlier) {
            var lock = DirectoryLock.tryTake(directory);
            if (lock.isPresent()) {
                try (Home ownerless = new Home(directory, lock.get(), false)) {
                    var server = LeftoverPostgres.find(new PostgresDirectory(ownerless.path).data());
                    if (server.isPresent()) {
                        server.get().abort();
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            if (!kept) {
                Directories.delete(path);
            }
        }
    }
}
