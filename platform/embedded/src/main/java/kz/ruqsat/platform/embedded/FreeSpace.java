package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Disk space, asked for before a database half-writes its files. */
public final class FreeSpace {

    private static final long MEGABYTE = 1024 * 1024;

    private FreeSpace() {}

    /** @throws CannotStart when the disk of the directory has less than that many megabytes left */
    public static void require(Path directory, long megabytes) {
        try {
            Files.createDirectories(directory);
            long left = Files.getFileStore(directory).getUsableSpace() / MEGABYTE;
            if (left < megabytes) {
                throw new CannotStart("The disk is full: %d MB left where %s is, at least %d MB are needed."
                        .formatted(left, directory, megabytes));
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "Cannot use the directory %s: %s".formatted(directory, failure.getMessage()), failure);
        }
    }
}
