package kz.ruqsat.platform.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel.WeighParcel;
import kz.ruqsat.platform.sample.SampleStack;
import kz.ruqsat.platform.sample.TestDatabase;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * A service asks for no host but this one. The vendor's usage report keeps quiet where it sees a test, so that it is
 * switched off is looked up, and the watch over look-ups is shown to notice the report when it does run.
 */
class NothingLeavesTheMachineTest {

    private static final Duration LONG_ENOUGH_FOR_A_REPORT = Duration.ofSeconds(3);

    @Test
    void neither_at_start_nor_at_work() {
        try (var service = SampleStack.start(SampleStack.settings(TestDatabase.empty()))) {
            service.getBean(Commands.class).send(new WeighParcel(Ids.next(), 1), Actor.SYSTEM);

            await().during(LONG_ENOUGH_FOR_A_REPORT)
                    .atMost(LONG_ENOUGH_FOR_A_REPORT.plusSeconds(5))
                    .untilAsserted(() -> assertThat(LookUps.foreign()).isEmpty());
            assertThat(service.getEnvironment().getProperty("axon.update-check.disabled"))
                    .isEqualTo("true");
            assertThat(Binder.get(service.getEnvironment())
                            .bind("spring.autoconfigure.exclude", String[].class)
                            .get())
                    .contains(UpdateCheckerAutoConfiguration.class.getName());
        }

        var settings = UsagePropertyProvider.create();
        var report =
                new UpdateChecker(new UpdateCheckerHttpClient(settings), new LoggingUpdateCheckerReporter(), settings);
        report.start();
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(LookUps.foreign()).anyMatch(host -> host.contains("axoniq")));
        } finally {
            report.stop();
        }
    }
}
