package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says that a directory is in use by a living process. The operating system releases it however the process ends, so it
 * never has to be cleaned up by hand.
 */
public final class DirectoryLock implements AutoCloseable {

    // Closing a second channel on a locked file would release the first one's lock, so it is never opened.
    // And a channel that nobody refers to is closed with the garbage, and the lock of a running server with it.
    private static final Map<Path, FileChannel> HELD_HERE = new HashMap<>();

    private final Path file;

    private DirectoryLock(Path file) {
        this.file = file;
    }

    /** Empty when another process, or this one, holds it. Creates the directory when it is missing. */
    public static Optional<DirectoryLock> tryTake(Path directory) throws IOException {
        Path file = Files.createDirectories(directory).toRealPath().resolve("in-use");
        synchronized (HELD_HERE) {
            if (HELD_HERE.containsKey(file)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            HELD_HERE.put(file, channel);
            return Optional.of(new DirectoryLock(file));
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            FileChannel channel = HELD_HERE.remove(file);
            if (channel != null) {
                channel.close();
            }
        }
    }
}
