package kz.ruqsat.notification.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant FRI_2026_03_20 = Instant.parse("2026-03-20T05:00:00Z");

    private final RetrySchedule schedule = new RetrySchedule(List.of(Duration.ofSeconds(5), Duration.ofHours(4)));

    @Test
    void waits_longer_and_longer_and_then_gives_up() {
        assertThat(schedule.next(1, FRI_2026_03_20)).isEqualTo("2026-03-20T05:00:05Z");
        assertThat(schedule.next(2, FRI_2026_03_20)).isEqualTo("2026-03-20T09:00:00Z");
        assertThat(schedule.next(3, FRI_2026_03_20)).isNull();
    }

    @Test
    void lasts_as_long_as_its_waits_together() {
        assertThat(schedule.total()).isEqualTo(Duration.ofHours(4).plusSeconds(5));
    }

    @Test
    void knows_no_wait_of_zero() {
        assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
