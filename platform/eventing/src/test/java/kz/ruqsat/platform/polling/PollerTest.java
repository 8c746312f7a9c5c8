package kz.ruqsat.platform.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PollerTest {

    private static final Duration LONG = Duration.ofHours(1);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 300", "2000000000, 300"})
    void what_fails_again_and_again_rests_longer_each_time(int attempt, int seconds) {
        assertThat(Poller.restAfter(attempt)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void looks_away_until_it_is_woken() throws InterruptedException {
        looksTwiceWhenWoken(() -> false);
    }

    @Test
    void goes_on_after_a_failure() throws InterruptedException {
        looksTwiceWhenWoken(() -> {
            throw new IllegalStateException("it fails each time");
        });
    }

    private static void looksTwiceWhenWoken(BooleanSupplier work) throws InterruptedException {
        var signal = new DueSignal();
        var once = new CountDownLatch(1);
        var twice = new CountDownLatch(2);
        var poller = new Poller("test-poller", signal) {
            @Override
            protected boolean work() {
                once.countDown();
                twice.countDown();
                return work.getAsBoolean();
            }

            @Override
            protected Duration pause() {
                return LONG;
            }
        };

        poller.start();
        try {
            assertThat(once.await(10, TimeUnit.SECONDS)).isTrue();
            signal.wake();
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            poller.stop();
        }
        assertThat(poller.isRunning()).isFalse();
    }
}
