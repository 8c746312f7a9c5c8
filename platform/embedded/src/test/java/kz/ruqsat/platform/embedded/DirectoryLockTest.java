package kz.ruqsat.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryLockTest {

    @TempDir
    private Path directory;

    @Test
    void is_given_once_until_it_is_given_back() throws Exception {
        try (var lock = DirectoryLock.tryTake(directory).orElseThrow()) {
            assertThat(DirectoryLock.tryTake(directory)).isEmpty();
            assertThat(another()).isEqualTo("in use");
        }
        assertThat(another()).isEqualTo("free");
        DirectoryLock.tryTake(directory).orElseThrow().close();
    }

    /** A server runs on while the object that started it is forgotten. */
    @Test
    void is_held_although_nobody_refers_to_it() throws Exception {
        var gone = new ReferenceQueue<DirectoryLock>();
        var lock = new PhantomReference<>(DirectoryLock.tryTake(directory).orElseThrow(), gone);
        while (gone.poll() != lock) {
            System.gc();
            Thread.onSpinWait();
        }
        System.gc();

        assertThat(another()).isEqualTo("in use");
    }

    /** What another process finds. */
    private String another() throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Attempt.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        return new String(run.getInputStream().readAllBytes()).strip();
    }

    static final class Attempt {

        public static void main(String[] arguments) throws Exception {
            System.out.println(DirectoryLock.tryTake(Path.of(arguments[0])).isPresent() ? "free" : "in use");
        }
    }
}
