package kz.ruqsat.verification.obligation;

import static kz.ruqsat.verification.obligation.Terms.FRI_2026_03_20;
import static kz.ruqsat.verification.obligation.Terms.KAZAKHSTAN;
import static kz.ruqsat.verification.obligation.Terms.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.verification.calendar.RunningTerms.Move;
import kz.ruqsat.verification.calendar.RunningTermsPolicy;
import kz.ruqsat.workingdays.Amendment;
import kz.ruqsat.workingdays.DayKind;
import kz.ruqsat.workingdays.DeclaredDay;
import kz.ruqsat.workingdays.ExplainedDay;
import kz.ruqsat.workingdays.Text;
import kz.ruqsat.workingdays.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TermForecastTest extends RunningTerms {

    private static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    private static final Instant NOW = at("2026-03-20T11:00");

    @Autowired
    TermForecast forecast;

    @Test
    void a_term_ends_where_the_same_term_would_end_if_it_began_by_that_calendar() {
        itIs("2026-03-20T11:00");
        var random = new Random(20260320);
        Map<String, ArmObligation> armed = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            var trigger = FRI_2026_03_20.minusDays(random.nextInt(3));
            int workingDays = 5 + random.nextInt(30);
            armed.put(arm(trigger, workingDays), Terms.arm(trigger, workingDays));
        }
        for (int round = 0; round < 10; round++) {
            var calendar = declaring(randomDays(random));
            var moved = moves(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE);
            armed.forEach((id, command) -> {
                var from = KAZAKHSTAN.asKnownOn(NOW).plusWorkingDays(command.trigger(), command.workingDays());
                var to = calendar.plusWorkingDays(command.trigger(), command.workingDays());
                assertThat(moved.get(id)).isEqualTo(from.equals(to) ? null : new Move(id, from, to, false));
            });
        }
    }

    @Test
    void the_explanations_lead_to_the_two_days() {
        itIs("2026-03-20T11:00");
        var id = arm(FRI_2026_03_20, 2);
        projections.awaitCurrent(ObligationProjection.GROUP);

        var explained =
                forecast.explain(id, declaring(List.of(off(THU_2026_03_26)))).orElseThrow();

        assertThat(explained.before()).hasSize(8);
        assertThat(explained.before().getLast().date()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(explained.after().getLast().date()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(explained.after().stream().filter(ExplainedDay::counted)).hasSize(2);
        assertThat(forecast.explain("nobody", declaring(List.of(off(THU_2026_03_26)))))
                .isEmpty();
    }

    @Test
    void what_does_not_run_is_not_touched_and_not_counted() {
        itIs("2026-03-20T11:00");
        var running = arm(FRI_2026_03_20, 2);
        var ended = arm(FRI_2026_03_20, 2);
        var calendar = declaring(List.of(off(THU_2026_03_26)));
        long before = forecast.effectOf(calendar, RunningTermsPolicy.KEEP, NOW).examined();

        send(new CancelObligation(ended, "APPLICATION_WITHDRAWN"));

        var effect = forecast.effectOf(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE, NOW);
        assertThat(effect.examined()).isEqualTo(before - 1);
        assertThat(effect.moved())
                .extracting(Move::obligationId)
                .contains(running)
                .doesNotContain(ended);
        assertThat(effect.unchanged())
                .isEqualTo(effect.examined() - effect.moved().size());
    }

    @Test
    void what_has_ended_is_not_brought_back_even_if_that_is_not_recorded_yet() {
        itIs("2026-03-20T11:00");
        var id = arm(FRI_2026_03_20, 2);
        projections.awaitCurrent(ObligationProjection.GROUP);
        var calendar = declaring(List.of(off(THU_2026_03_26)));
        var end = at("2026-03-28T00:00");

        assertThat(forecast.effectOf(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE, end.minusMillis(1))
                        .moved())
                .extracting(Move::obligationId)
                .contains(id);
        assertThat(forecast.effectOf(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE, end)
                        .moved())
                .extracting(Move::obligationId)
                .doesNotContain(id);
    }

    @Test
    void the_policy_lets_dates_follow_or_become_later_or_stay() {
        itIs("2026-03-20T11:00");
        var later = arm(FRI_2026_03_20, 2);
        var calendar = declaring(List.of(off(THU_2026_03_26), worked(LocalDate.of(2026, 4, 4))));
        var earlier = arm(LocalDate.of(2026, 4, 2), 2);

        assertThat(moves(calendar, RunningTermsPolicy.KEEP)).isEmpty();
        assertThat(moves(calendar, RunningTermsPolicy.LENGTHEN_ONLY))
                .containsKey(later)
                .doesNotContainKey(earlier);
        assertThat(moves(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE)).containsKeys(later, earlier);
        assertThat(moves(calendar, RunningTermsPolicy.FOLLOW_THE_DECREE)
                        .get(earlier)
                        .earlier())
                .isTrue();
    }

    private Map<String, Move> moves(WorkingCalendar calendar, RunningTermsPolicy policy) {
        Map<String, Move> moves = new HashMap<>();
        forecast.effectOf(calendar, policy, NOW).moved().forEach(move -> moves.put(move.obligationId(), move));
        return moves;
    }

    private static List<DeclaredDay> randomDays(Random random) {
        Map<LocalDate, DeclaredDay> days = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            var date = FRI_2026_03_20.plusDays(random.nextInt(60));
            days.put(date, date.getDayOfWeek().getValue() > 5 ? worked(date) : off(date));
        }
        return new ArrayList<>(days.values());
    }

    private static WorkingCalendar declaring(List<DeclaredDay> days) {
        return KAZAKHSTAN.amended(KAZAKHSTAN.asKnownOn(NOW).edition(), new Amendment(NOW, List.of(), days));
    }

    private static DeclaredDay off(LocalDate date) {
        return day(date, DayKind.HOLIDAY);
    }

    private static DeclaredDay worked(LocalDate date) {
        return day(date, DayKind.MOVED_WORKING);
    }

    private static DeclaredDay day(LocalDate date, DayKind kind) {
        return new DeclaredDay(date, kind, new Text("к", "р", "e"), "act " + Ids.next(), Instant.EPOCH);
    }
}
