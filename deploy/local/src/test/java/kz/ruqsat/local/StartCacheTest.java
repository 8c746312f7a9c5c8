package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With the real JVM: it is the one that must use the cache, or say why not. */
@Timeout(120)
class StartCacheTest {

    @TempDir
    Path directory;

    private Path jar;
    private StartCache cache;

    @BeforeEach
    void an_application() throws Exception {
        jar = directory.resolve("app.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Waits.class.getName());
        String entry = Waits.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = Waits.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            bytes.transferTo(out);
        }
        cache = StartCache.of(new Unpacked(jar, directory), directory.resolve("cache.log"));
    }

    @Test
    void is_recorded_by_the_first_run_made_from_it_and_used_by_the_next() throws Exception {
        assertThat(cache.flags(true)).anyMatch(flag -> flag.startsWith("-XX:AOTConfiguration="));
        Process first = run(cache.flags(true));
        cache.endRecording(first.toHandle());
        assertThat(first.isAlive()).as("goes on working").isTrue();
        assertThat(cache.isRecorded()).isTrue();
        assertThat(cache.create()).isTrue();
        end(first);

        assertThat(cache.exists()).isTrue();
        assertThat(cache.isRecorded()).as("done with").isFalse();
        end(run(cache.flags(true)));
        assertThat(cache.rejection()).isEmpty();
    }

    @Test
    void is_made_for_a_process_that_is_still_recording_as_the_launcher_does_it() throws Exception {
        Process first = run(cache.flags(true));
        assertThat(cache.recording()).as("made by the JVM at once, and empty").exists();
        assertThat(cache.isRecorded()).isFalse();
        List<String> said = new ArrayList<>();
        new StartCaches(List.of(new StartCaches.Source(cache, Optional.of(first.toHandle()))), said::add).run();
        end(first);

        assertThat(said).last().isEqualTo("1 of 1 start caches are made");
        assertThat(cache.exists()).isTrue();
    }

    @Test
    void is_rejected_aloud_when_the_jvm_is_set_up_differently() throws Exception {
        Process first = run(cache.flags(true));
        cache.endRecording(first.toHandle());
        assertThat(cache.create()).isTrue();
        end(first);

        List<String> different = new ArrayList<>(cache.flags(true));
        different.add("-XX:+UseCompactObjectHeaders");
        end(run(different));
        assertThat(cache.rejection()).get().asString().contains("does not equal");
        cache.delete();
        assertThat(cache.flags(true)).anyMatch(flag -> flag.startsWith("-XX:AOTConfiguration="));
    }

    @Test
    void is_rejected_aloud_when_half_of_it_is_missing() throws Exception {
        Process first = run(cache.flags(true));
        cache.endRecording(first.toHandle());
        assertThat(cache.create()).isTrue();
        end(first);
        try (var channel = Files.newByteChannel(cache.cache(), java.nio.file.StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(cache.cache()) / 2);
        }
        end(run(cache.flags(true)));
        assertThat(cache.rejection()).get().asString().contains("truncated");
    }

    @Test
    void nothing_is_recorded_for_a_run_that_may_not() {
        assertThat(cache.flags(false)).isEmpty();
    }

    @Test
    void what_a_run_has_noted_that_came_to_nothing_is_not_used() throws Exception {
        end(run(cache.flags(true)));
        assertThat(cache.isRecorded()).as("the JVM records when it ends").isTrue();
        assertThat(cache.flags(true)).anyMatch(flag -> flag.startsWith("-XX:AOTConfiguration="));
    }

    @Test
    void a_useless_recording_is_thrown_away() throws Exception {
        Files.writeString(cache.recording(), "interrupted");
        assertThat(cache.create()).isFalse();
        assertThat(cache.recording()).doesNotExist();
    }

    private Process run(List<String> flags) throws IOException {
        List<String> command = new ArrayList<>(JavaCommand.run(jar, flags));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var reader = process.inputReader();
        for (String line = reader.readLine(); line != null && !line.equals("waiting"); ) {
            line = reader.readLine();
        }
        return process;
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    /** An application that is ready at once. */
    static final class Waits {

        private Waits() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println("waiting");
            Thread.currentThread().join();
        }
    }
}
