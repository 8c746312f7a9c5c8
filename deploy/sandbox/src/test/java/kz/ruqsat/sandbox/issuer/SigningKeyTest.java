package kz.ruqsat.sandbox.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    @TempDir
    Path directory;

    @Test
    void is_the_same_after_a_restart_so_that_tokens_stay_good() {
        var first = SigningKey.in(directory.resolve("new"));
        var second = SigningKey.in(directory.resolve("new"));

        assertThat(second).isEqualTo(first);
        assertThat(first.isPrivate()).isTrue();
        assertThat(first.getKeyID()).isNotBlank();
        assertThat(SigningKey.in(directory.resolve("other")).getKeyID()).isNotEqualTo(first.getKeyID());
    }

    @Test
    void says_which_file_is_broken() throws Exception {
        Files.writeString(directory.resolve("signing-key.json"), "{");

        assertThatThrownBy(() -> SigningKey.in(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("signing-key.json");
    }
}
