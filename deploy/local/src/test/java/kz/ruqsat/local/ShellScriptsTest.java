package kz.ruqsat.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell parts of {@code mvnw} and {@code deploy/up}, run by the shells of this machine. */
class ShellScriptsTest {

    private static final Path REPOSITORY = Up.repository();

    @TempDir
    Path directory;

    @Nested
    class finding_a_jdk_25 {

        private final Map<String, String> variables = new TreeMap<>();

        @BeforeEach
        void a_machine_without_any() {
            variables.put("JAVA_HOME", "");
            variables.put("HOME", directory.toString());
            variables.put("PATH", "/usr/bin:/bin");
        }

        @ParameterizedTest
        @ValueSource(strings = {"25", "25.0.3", "25-ea", "25.0.3+9"})
        void java_home_is_taken_when_it_is_one(String version) throws Exception {
            variables.put("JAVA_HOME", jdk("any name", version).toString());
            assertThat(find()).isEqualTo(new Answer(0, directory.resolve("any name") + "\n"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"17.0.15", "24.0.2", "26", "250", "2.5"})
        void another_version_is_passed_over_whatever_its_name_says(String version) throws Exception {
            variables.put("JAVA_HOME", jdk("jdk-25-wanted", version).toString());
            jdk(".sdkman/candidates/java/temurin", "25.0.1");
            assertThat(find().output()).isEqualTo(directory.resolve(".sdkman/candidates/java/temurin") + "\n");
        }

        @Test
        void a_runtime_without_a_compiler_is_passed_over() throws Exception {
            Path runtime = jdk("jre", "25.0.3");
            Files.delete(runtime.resolve("bin/javac"));
            variables.put("JAVA_HOME", runtime.toString());
            assertThat(find().status()).isEqualTo(1);
        }

        @Test
        void the_java_on_the_path_is_followed_through_its_links() throws Exception {
            Path home = jdk("real", "25.0.3");
            Path bin = Files.createDirectories(directory.resolve("bin"));
            Files.createSymbolicLink(directory.resolve("alternative"), home.resolve("bin/java"));
            Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
            variables.put("PATH", bin + ":/usr/bin:/bin");
            assertThat(find().output()).isEqualTo(home + "\n");
        }

        @Test
        void toolchains_of_maven_are_read() throws Exception {
            Path home = jdk("somewhere", "25.0.3");
            Path toolchains = Files.createDirectories(directory.resolve(".m2")).resolve("toolchains.xml");
            Files.writeString(toolchains, "<toolchains>\n <jdkHome> " + home + " </jdkHome>\n</toolchains>\n");
            assertThat(find().output()).isEqualTo(home + "\n");
        }

        @Test
        void none_is_told_in_one_line() throws Exception {
            Answer answer = find();
            assertThat(answer.status()).isEqualTo(1);
            assertThat(answer.output()).matches("No JDK 25 was found: install one, .* or set JAVA_HOME to it\\.\n");
        }

        /** In the way of mvnw: strict, and with file name patterns switched off. Only our own places are searched. */
        private Answer find() throws Exception {
            String script =
                    "set -euf; . '%s'; usual_places | grep '^%s' > '%s/places' || :; usual_places() { cat '%s/places'; }; find_jdk25"
                            .formatted(REPOSITORY.resolve(".mvn/find-jdk25.sh"), directory, directory, directory);
            return run(variables, "sh", "-c", "set +f; " + script.replace("set -euf; ", "set -eu; "));
        }

        private Path jdk(String name, String version) throws IOException {
            Path home = directory.resolve(name);
            Files.createDirectories(home.resolve("bin"));
            for (String tool : List.of("java", "javac")) {
                Path file = Files.writeString(home.resolve("bin").resolve(tool), "#!/bin/sh\n");
                assertThat(file.toFile().setExecutable(true)).isTrue();
            }
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"");
            return home;
        }
    }

    @Nested
    class whether_to_build {

        private static final List<String> MODULES = List.of(
                "deploy/local",
                "deploy/gateway",
                "deploy/sandbox",
                "application-service/app",
                "verification-service/app",
                "pool-registry-service/app",
                "notification-service/app");

        @BeforeEach
        void a_checkout_that_is_built() throws Exception {
            old(Files.writeString(directory.resolve("pom.xml"), "<project/>"));
            Path source = directory.resolve("platform/web/src/main/java");
            Files.createDirectories(source);
            old(Files.writeString(source.resolve("Some.java"), "class Some {}"));
            for (Path folder = source; !folder.equals(directory); folder = folder.getParent()) {
                old(folder);
            }
            for (String module : MODULES) {
                Path target = Files.createDirectories(directory.resolve(module).resolve("target"));
                // As reproducible builds do, older than any source by its modification time.
                Files.setLastModifiedTime(Files.createFile(target.resolve("app-1.jar")), FileTime.from(Instant.EPOCH));
            }
        }

        @Test
        void nothing_new_is_seen() throws Exception {
            assertThat(outdated()).isFalse();
        }

        @Test
        void a_missing_jar_is_seen() throws Exception {
            Files.delete(directory.resolve("verification-service/app/target/app-1.jar"));
            assertThat(outdated()).isTrue();
        }

        @Test
        void a_changed_source_is_seen() throws Exception {
            later(directory.resolve("platform/web/src/main/java/Some.java"));
            assertThat(outdated()).isTrue();
        }

        @Test
        void a_deleted_source_is_seen() throws Exception {
            later(directory.resolve("platform/web/src/main/java"));
            assertThat(outdated()).isTrue();
        }

        @Test
        void a_changed_pom_is_seen() throws Exception {
            later(directory.resolve("pom.xml"));
            assertThat(outdated()).isTrue();
        }

        private boolean outdated() throws Exception {
            String script = "set -euo pipefail; . '%s'; is_outdated '%s'"
                    .formatted(REPOSITORY.resolve("deploy/local/build.sh"), directory);
            Answer answer = run(Map.of(), "bash", "-c", script);
            assertThat(answer.output()).isEmpty();
            return answer.status() == 0;
        }

        private static void old(Path path) throws IOException {
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }

        private static void later(Path path) throws IOException {
            Files.setLastModifiedTime(path, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
        }
    }

    @Test
    void the_help_needs_neither_a_jdk_nor_a_build() throws Exception {
        Map<String, String> bare = Map.of("JAVA_HOME", "", "HOME", directory.toString(), "PATH", "/usr/bin:/bin");
        Answer answer = run(bare, REPOSITORY.resolve("deploy/up").toString(), "--help");
        assertThat(answer.status()).isZero();
        assertThat(answer.output()).startsWith("deploy/up: builds what is missing");
    }

    private record Answer(int status, String output) {}

    private static Answer run(Map<String, String> variables, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), output);
    }
}
