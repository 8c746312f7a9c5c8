package kz.ruqsat.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresDirectoryTest {

    @TempDir
    Path home;

    @Test
    void a_disk_that_fills_up_during_the_start_is_called_by_its_name() throws Exception {
        PostgresDirectory directory = new PostgresDirectory(home);
        Files.writeString(
                directory.output(),
                "initdb: error: could not write to file \"pg_wal/000000010000000000000001\": No space left on device\n"
                        + "initdb: removing contents of data directory\n");
        assertThat(directory.explain(new IllegalStateException("Process [initdb] failed")))
                .hasMessage("The disk is full: PostgreSQL could not write to " + home + ".");
    }

    @Test
    void a_database_that_lost_its_heart_is_not_deleted() throws Exception {
        Files.createDirectories(home.resolve("data/base/1"));
        assertThatThrownBy(() -> new PostgresDirectory(home).removeHalfMade(notice -> {}))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is damaged");
        assertThat(home.resolve("data/base/1")).exists();
    }
}
