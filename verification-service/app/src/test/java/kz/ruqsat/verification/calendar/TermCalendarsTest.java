package kz.ruqsat.verification.calendar;

import static kz.ruqsat.verification.calendar.Editions.ALMATY;
import static kz.ruqsat.verification.calendar.Editions.APPROVED;
import static kz.ruqsat.verification.calendar.Editions.BASE;
import static kz.ruqsat.verification.calendar.Editions.BEFORE;
import static kz.ruqsat.verification.calendar.Editions.MON_2024_06_17;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.workingdays.OfficeHours;
import kz.ruqsat.workingdays.WorkingCalendar;
import kz.ruqsat.workingdays.WorkingCalendars;
import org.junit.jupiter.api.Test;

/** Several nodes, each with its own memory, on one store. */
class TermCalendarsTest {

    private final Store store = new Store();
    private final TermCalendars node = node(BEFORE);
    private final TermCalendars another = node(BEFORE);

    private static final class Store implements AppliedEditions {

        private final List<KnownProposal> applied = new ArrayList<>();
        private int read;

        @Override
        public long count() {
            return applied.size();
        }

        @Override
        public List<KnownProposal> all() {
            read++;
            return List.copyOf(applied);
        }
    }

    @Test
    void what_was_applied_here_holds_at_once_from_its_instant_on() {
        node.learn(apply());

        assertThat(node.currentEdition()).isEqualTo(Editions.applied().calendarEdition());
        assertThat(node.knownNow().calendar().isWorking(MON_2024_06_17)).isTrue();
        assertThat(node.knownOn(APPROVED.minusMillis(1)).calendar().edition()).isEqualTo(BASE);
        assertThat(node.editions()).extracting(WorkingCalendar::edition).endsWith(BASE, node.currentEdition());
    }

    @Test
    void another_node_holds_it_after_its_next_look_and_reads_nothing_more_while_nothing_comes() {
        node.learn(apply());
        assertThat(another.currentEdition()).isEqualTo(BASE);

        another.refresh();
        another.refresh();

        assertThat(another.currentEdition()).isEqualTo(node.currentEdition());
        assertThat(store.read).isEqualTo(1);
    }

    @Test
    void another_node_that_is_asked_for_it_by_id_looks_at_once() {
        apply();

        assertThat(another.edition(Editions.applied().calendarEdition())
                        .orElseThrow()
                        .calendar()
                        .isWorking(MON_2024_06_17))
                .isTrue();
        assertThat(another.edition("kz5-unheard-of")).isEmpty();
    }

    @Test
    void a_node_whose_clock_lags_counts_by_what_it_knows_to_be_applied() {
        apply();
        var lagging = new TermCalendars(
                BEFORE, InstantSource.fixed(APPROVED.minusSeconds(59)), ALMATY, OfficeHours.USUAL, store);
        var before = new TermCalendars(
                BEFORE, InstantSource.fixed(APPROVED.minusSeconds(61)), ALMATY, OfficeHours.USUAL, store);

        assertThat(lagging.currentEdition()).isEqualTo(Editions.applied().calendarEdition());
        assertThat(before.currentEdition()).isEqualTo(BASE);
    }

    @Test
    void after_a_restart_the_calendar_and_all_ids_are_the_same() {
        node.learn(apply());

        var restarted = node(BEFORE);

        assertThat(restarted.editions())
                .extracting(WorkingCalendar::edition)
                .isEqualTo(
                        node.editions().stream().map(WorkingCalendar::edition).toList());
        assertThat(days(restarted)).isEqualTo(days(node));
        assertThat(restarted.currentEdition()).isEqualTo("kz5-20240607T060000Z-fedca38eccf8");
    }

    @Test
    void a_release_that_knows_more_still_finds_what_was_pinned() {
        node.learn(apply());

        var upgraded = node(WorkingCalendars.kazakhstan());

        assertThat(upgraded.edition(node.currentEdition())
                        .orElseThrow()
                        .calendar()
                        .days(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31)))
                .isEqualTo(days(node));
    }

    @Test
    void what_is_learned_twice_is_known_once() {
        var applied = apply();
        node.refresh();
        node.learn(applied);
        node.learn(applied);

        assertThat(node.editions()).hasSize(BEFORE.editions().size() + 1);
    }

    @Test
    void an_edition_that_cannot_be_computed_again_stops_the_start() {
        var event = new CalendarEditionApplied(Editions.ID, "kz5-other", "KEEP", "act", APPROVED);
        store.applied.add(new KnownProposal(Editions.proposed(), event, null, List.of()));

        assertThatThrownBy(() -> node(BEFORE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kz5-other")
                .hasMessageContaining("a released fact was edited");
    }

    private KnownProposal apply() {
        var applied = KnownProposal.of(List.of(recorded(Editions.proposed(), 0), recorded(Editions.applied(), 1)));
        store.applied.add(applied);
        return applied;
    }

    private static Recorded recorded(CalendarEditionEvent event, long sequence) {
        return new Recorded("event-" + sequence, event.proposalId(), sequence, "any", event, APPROVED, Map.of());
    }

    private TermCalendars node(WorkingCalendars shipped) {
        return new TermCalendars(shipped, InstantSource.fixed(APPROVED), ALMATY, OfficeHours.USUAL, store);
    }

    private static List<kz.ruqsat.workingdays.Day> days(TermCalendars calendars) {
        return calendars.knownNow().calendar().days(LocalDate.of(2023, 1, 1), LocalDate.of(2027, 12, 31));
    }
}
