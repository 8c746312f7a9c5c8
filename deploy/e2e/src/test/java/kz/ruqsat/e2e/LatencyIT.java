package kz.ruqsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.example.Client;
import kz.ruqsat.example.Patience;
import kz.ruqsat.example.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * How long it takes from the submission until its verification is opened: through the event store, Kafka, the other
 * service's inbox and its event store. Both instants are the services' own, of one clock. For comparison, a request that
 * stores an event in the same run and needs no Kafka.
 */
@ExtendWith(OnTheLocalStack.class)
class LatencyIT {

    private static final int WARM_UP = 15;
    private static final int MEASURED = 30;
    private static final Duration TARGET = Duration.ofMillis(200);
    /** Beyond this something waits for a timer, however busy the machine is. */
    private static final Duration NEVER = Duration.ofSeconds(5);

    private final Running running;

    LatencyIT(Running running) {
        this.running = running;
    }

    @Test
    void a_verification_is_opened_soon_after_the_submission() throws Exception {
        List<Long> opened = new ArrayList<>();
        List<Long> stored = new ArrayList<>();
        double load = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            Story story = new Story(running.site(), new Patience(Duration.ofSeconds(30)));
            long start = System.nanoTime();
            Story.step("draft").play(story);
            long draft = (System.nanoTime() - start) / 1_000_000;
            long open = submitAndOpen(story);
            if (i >= WARM_UP) {
                stored.add(draft);
                opened.add(open);
                load = Math.max(load, loadPerProcessor());
            }
            running.site()
                    .post(Client.PORTAL, "/api/v1/applications/" + story.applicationId() + "/withdrawal", Map.of());
        }
        long median = percentile(opened, 50);
        long reference = percentile(stored, 50);
        System.out.printf(
                Locale.ROOT,
                "Submission to verification opened: median %d ms, p90 %d ms, of %d; storing a draft without Kafka,"
                        + " as the caller sees it: median %d ms, p90 %d ms; ratio %.1f; load %.1f per processor%n",
                median,
                percentile(opened, 90),
                MEASURED,
                reference,
                percentile(stored, 90),
                (double) median / Math.max(1, reference),
                load);
        assertThat(Duration.ofMillis(median)).isLessThan(load < 1 ? TARGET : NEVER);
    }

    private long submitAndOpen(Story story) throws InterruptedException {
        Story.step("submission").play(story);
        Story.step("verification").play(story);
        JsonNode receipt = story.application().json().path("receipt");
        JsonNode verification = running.site()
                .get(Client.MONITOR, "/api/v1/verifications/" + story.applicationId())
                .expect(200)
                .json();
        return Duration.between(
                        Instant.parse(receipt.path("receivedAt").asString()),
                        Instant.parse(verification.path("openedAt").asString()))
                .toMillis();
    }

    private static double loadPerProcessor() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return system.getSystemLoadAverage() / system.getAvailableProcessors();
    }

    static long percentile(List<Long> values, int percent) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
