package kz.ruqsat.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    private static final String FILE = "FeePaid-1.json";

    @TempDir
    Path repository;

    private Path module;

    @BeforeEach
    void a_repository_with_a_module() throws Exception {
        Files.createFile(repository.resolve("mvnw"));
        module = Files.createDirectories(repository.resolve("fee-service/app"));
    }

    @Test
    void what_was_written_is_found_equal_whatever_the_order_of_fields() {
        updating().json(FILE, "{\"a\": 1.50, \"b\": [1, 2]}");
        assertThatCode(() -> checking().json(FILE, "{\"b\":[1,2],\"a\":1.50}")).doesNotThrowAnyException();
    }

    @Test
    void a_difference_is_told_with_the_command_that_accepts_it() {
        updating().json(FILE, "{\"b\": [1, 2]}");
        assertThatThrownBy(() -> checking().json(FILE, "{\"b\": [2, 1]}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("./mvnw -pl fee-service/app -Dtest=GoldenTest -Dgolden.update=true test");
    }

    @Test
    void a_missing_file_fails_and_is_not_made_by_accident() {
        assertThatThrownBy(() -> checking().json(FILE, "{}"))
                .hasMessageContaining("There is no golden file")
                .hasMessageContaining("-Dgolden.update=true");
        assertThat(module.resolve("src/test/resources/golden").resolve(FILE)).doesNotExist();
    }

    @Test
    void text_is_compared_to_the_letter() throws Exception {
        updating().directory("../docs").text("events.md", "# Events\n");
        assertThat(repository.resolve("fee-service/docs/events.md")).hasContent("# Events");
        assertThatCode(() -> checking().directory("../docs").text("events.md", "# Events\n"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> checking().directory("../docs").text("events.md", "# Event\n"))
                .hasMessageContaining("Differs from");
    }

    private Golden updating() {
        return Golden.in(GoldenTest.class, module, true);
    }

    private Golden checking() {
        return Golden.in(GoldenTest.class, module, false);
    }
}
