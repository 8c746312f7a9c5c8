package kz.ruqsat.platform.embedded;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {

    @TempDir
    Path temporary;

    @Test
    void says_how_much_is_left_and_how_much_is_needed() {
        long more = Long.MAX_VALUE / (1024 * 1024);
        assertThatThrownBy(() -> FreeSpace.require(temporary, more))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("The disk is full: \\d+ MB left where .* is, at least \\d+ MB are needed\\.");
    }

    @Test
    void is_content_with_enough() {
        assertThatCode(() -> FreeSpace.require(temporary.resolve("new"), 1)).doesNotThrowAnyException();
    }
}
