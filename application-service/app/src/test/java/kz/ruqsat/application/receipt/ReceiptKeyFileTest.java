package kz.ruqsat.application.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptKeyFileTest {

    @TempDir
    Path directory;

    @Test
    void a_key_that_was_made_is_the_same_after_a_restart() {
        var file = new ReceiptKeyFile(directory.resolve("deep/key.pem"));
        file.create();
        assertThat(file.read().id()).isEqualTo(file.read().id());
        assertThat(file.read().sign(new byte[] {1})).isEqualTo(file.read().sign(new byte[] {1}));
    }

    @Test
    void only_its_owner_reads_it() throws IOException {
        var path = directory.resolve("key.pem");
        new ReceiptKeyFile(path).create();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void halves_of_different_keys_are_noticed() throws IOException {
        var one = new ReceiptKeyFile(directory.resolve("one.pem"));
        var two = new ReceiptKeyFile(directory.resolve("two.pem"));
        one.create();
        two.create();
        var mixed = directory.resolve("mixed.pem");
        Files.writeString(
                mixed,
                Files.readString(one.path()).split("-----BEGIN PUBLIC")[0] + "-----BEGIN PUBLIC"
                        + Files.readString(two.path()).split("-----BEGIN PUBLIC")[1]);
        assertThatThrownBy(() -> new ReceiptKeyFile(mixed).read()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_file_without_a_key_is_named() throws IOException {
        var path = Files.writeString(directory.resolve("key.pem"), "nothing");
        assertThatThrownBy(() -> new ReceiptKeyFile(path).read()).hasMessageContaining("key.pem");
    }
}
