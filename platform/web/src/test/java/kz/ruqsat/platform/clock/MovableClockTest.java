package kz.ruqsat.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");
    private final Clock real = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path directory;

    @Test
    void starts_at_the_real_time_and_advances() {
        MovableClock clock = MovableClock.inMemory(real);
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.advance(Duration.ofDays(3));

        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(3)));
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void never_goes_back() {
        MovableClock clock = MovableClock.inMemory(real);
        clock.advance(Duration.ofHours(2));

        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofMillis(-1)));
        assertThat(clock.moveTo(NOON.plus(Duration.ofHours(1)))).isFalse();
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        assertThat(clock.moveTo(NOON.plus(Duration.ofHours(3)))).isTrue();
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(3)));
    }

    @Test
    void whoever_moves_the_file_moves_everybody_and_a_restart_forgets_nothing() throws Exception {
        Path file = directory.resolve("deep/clock");
        MovableClock here = MovableClock.shared(real, file);
        MovableClock there = MovableClock.shared(real, file);

        here.advance(Duration.ofDays(2));
        there.advance(Duration.ofMillis(5));

        assertThat(here.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)).plusMillis(5));
        assertThat(there.instant()).isEqualTo(here.instant());
        assertThat(MovableClock.shared(real, file).offset())
                .isEqualTo(Duration.ofDays(2).plusMillis(5));
        assertThat(ByteBuffer.wrap(Files.readAllBytes(file)).getLong()).isEqualTo(172_800_005L);
    }

    @Test
    void no_step_is_lost_when_many_move_it() {
        MovableClock clock = MovableClock.shared(real, directory.resolve("clock"));
        try (var many = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 1_000; i++) {
                many.execute(() -> clock.advance(Duration.ofMillis(1)));
            }
        }
        assertThat(clock.offset()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void keeps_moving_when_asked_for_another_zone() {
        MovableClock clock = MovableClock.inMemory(real);
        Clock other = clock.withZone(ZoneId.of("Asia/Almaty"));

        clock.advance(Duration.ofDays(1));

        assertThat(other.instant()).isEqualTo(clock.instant());
        assertThat(other.getZone()).isEqualTo(ZoneId.of("Asia/Almaty"));
    }

    @Test
    void zone_data_of_this_java_know_the_one_time_of_kazakhstan() {
        assertThat(ZoneData.checked(ZoneId.of("Asia/Almaty"))).isEqualTo(ZoneId.of("Asia/Almaty"));
    }

    @Test
    void zone_data_from_before_2024_are_refused() {
        // Omsk still is what Almaty was: UTC+6.
        assertThatThrownBy(() -> ZoneData.requireFive(ZoneId.of("Asia/Omsk")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("older than 2024a");
    }
}
