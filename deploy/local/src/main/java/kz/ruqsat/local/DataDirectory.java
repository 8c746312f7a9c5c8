package kz.ruqsat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import kz.ruqsat.platform.embedded.CannotStart;
import kz.ruqsat.platform.embedded.Directories;
import kz.ruqsat.platform.embedded.DirectoryLock;
import kz.ruqsat.platform.embedded.LocalDatabase;

/** What the stack writes, all of it under one directory. */
record DataDirectory(Path root) {

    Path postgres() {
        return root.resolve("data/postgres");
    }

    Path kafka() {
        return root.resolve("data/kafka");
    }

    /** The issuer's key and the mailbox. */
    Path sandbox() {
        return root.resolve("data/sandbox");
    }

    Path clock() {
        return root.resolve("data/clock");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Which processes belong to the running stack. */
    Path processes() {
        return root.resolve("run");
    }

    /** Can be made again from the jars at any time. */
    Path cache() {
        return root.resolve("cache");
    }

    DirectoryLock lock() throws IOException {
        return DirectoryLock.tryTake(root)
                .orElseThrow(() -> new CannotStart(
                        "Another deploy/up is running on %s: stop it first, or choose another place with --data."
                                .formatted(root)));
    }

    /** Deletes what was stored; logs and caches stay. */
    void empty(Consumer<String> says) throws IOException {
        LocalDatabase.discard(postgres(), says);
        Directories.delete(kafka());
        Directories.delete(sandbox());
        Files.deleteIfExists(clock());
    }

    void create() throws IOException {
        for (Path directory : new Path[] {sandbox(), logs(), processes(), cache()}) {
            Files.createDirectories(directory);
        }
    }
}
