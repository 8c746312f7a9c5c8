package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.ruqsat.platform.embedded.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarTest {

    private static final Child CHILD = new Child("licences", "licence-service/app", 1, 2, null, null);

    @TempDir
    Path repository;

    @Test
    void equal_content_has_an_equal_fingerprint_whenever_it_was_packed() throws Exception {
        Path first = jar("first.jar", "a.txt", "content", 1_000_000);
        Path second = jar("second.jar", "a.txt", "content", 9_000_000_000L);
        assertThat(Jar.read(first).fingerprint())
                .hasSize(16)
                .isEqualTo(Jar.read(second).fingerprint());
    }

    @Test
    void any_change_of_content_or_name_changes_the_fingerprint() throws Exception {
        String before = Jar.read(jar("a.jar", "a.txt", "content", 0)).fingerprint();
        assertThat(Jar.read(jar("b.jar", "a.txt", "consent", 0)).fingerprint()).isNotEqualTo(before);
        assertThat(Jar.read(jar("c.jar", "b.txt", "content", 0)).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void the_module_s_jar_is_found_beside_its_sources_jar() throws Exception {
        Path target = Files.createDirectories(repository.resolve("licence-service/app/target"));
        Files.move(jar("s.jar", "a.txt", "sources", 0), target.resolve("app-1-sources.jar"));
        Files.move(jar("m.jar", "BOOT-INF/classes/", "", 0), target.resolve("app-1.jar"));
        Files.createFile(target.resolve("app-1.jar.original"));
        Jar jar = Jar.of(repository, CHILD);
        assertThat(jar.file()).isEqualTo(target.resolve("app-1.jar"));
        assertThat(jar.executable()).isTrue();
    }

    @Test
    void what_is_not_built_or_broken_is_told() throws Exception {
        assertThatThrownBy(() -> Jar.of(repository, CHILD))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("licences is not built");
        Path target = Files.createDirectories(repository.resolve("licence-service/app/target"));
        Files.writeString(target.resolve("app-1.jar"), "half a jar");
        assertThatThrownBy(() -> Jar.of(repository, CHILD))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("Cannot read the jar of licences");
    }

    private Path jar(String name, String entry, String content, long time) throws Exception {
        Path file = repository.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            ZipEntry packed = new ZipEntry(entry);
            packed.setLastModifiedTime(FileTime.from(Instant.ofEpochMilli(time)));
            zip.putNextEntry(packed);
            zip.write(content.getBytes());
            zip.closeEntry();
        }
        return file;
    }
}
