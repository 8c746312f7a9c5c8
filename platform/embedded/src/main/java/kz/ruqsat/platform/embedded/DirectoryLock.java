package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that a directory is in use by a living process. The operating system releases it however the process ends, so it
 * never has to be cleaned up by hand.
 */
public final class DirectoryLock implements AutoCloseable {

    // Closing a second channel on a locked file would release the first one's lock, so it is never opened.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty when another process, or this one, holds it. Creates the directory when it is missing. */
    public static Optional<DirectoryLock> tryTake(Path directory) throws IOException {
        Path file = Files.createDirectories(directory).toRealPath().resolve("in-use");
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken != null) {
                return Optional.of(new DirectoryLock(file, channel));
            }
            channel.close();
            HELD_HERE.remove(file);
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            HELD_HERE.remove(file);
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
