package kz.ruqsat.verification.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.verification.obligation.DeadlinePreviewEndpoint.PreviewRequest;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever asks before gets the date and the days with which the obligation is armed afterwards. */
class PreviewIsWhatIsArmedTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 12, 1);
    private static final Instant START = Instant.parse("2022-10-01T00:00:00Z");

    @Property
    void for_every_trigger_length_and_moment(
            @ForAll @IntRange(max = 1900) int day,
            @ForAll @IntRange(min = 1, max = 40) int workingDays,
            @ForAll @IntRange(max = 1500) int daysLater) {
        var now = START.plusSeconds(86_400L * daysLater);
        var calendars = Terms.calendars(InstantSource.fixed(now));
        var command = Terms.arm(FIRST.plusDays(day), workingDays);
        try {
            var preview = new DeadlinePreviewEndpoint(calendars, kind -> List.of())
                    .preview(new PreviewRequest(command.trigger(), command.workingDays(), null, null));

            var armed = (ObligationArmed) ObligationPolicy.arm(command, calendars.knownNow(), List.of(), now)
                    .getFirst();

            assertThat(armed.dueOn()).isEqualTo(preview.dueOn());
            assertThat(armed.dueAt()).isEqualTo(preview.dueAt());
            assertThat(armed.calendarEdition()).isEqualTo(preview.calendarEdition());
            assertThat(armed.explanation()).hasSameSizeAs(preview.days());
            for (int i = 0; i < preview.days().size(); i++) {
                var want = preview.days().get(i);
                assertThat(armed.explanation().get(i))
                        .isEqualTo(new ObligationArmed.CountedDay(
                                want.date(),
                                want.counted(),
                                want.number(),
                                want.reason().kk(),
                                want.reason().ru(),
                                want.reason().en(),
                                want.basis()));
            }
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("calendar-not-covered");
            Terms.on(now)
                    .givenNoPriorActivity()
                    .when(command)
                    .expectException(Refused.class)
                    .expectNoEvents();
        }
    }
}
