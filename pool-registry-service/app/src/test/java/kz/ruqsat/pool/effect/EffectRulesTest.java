package kz.ruqsat.pool.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import kz.ruqsat.pool.pool.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectRulesTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);
    private static final String OTHERS = """
            SUSPENDED: {notice: a, openInLaw: true, reason: r}
            EXPIRED: {notice: a, openInLaw: true, reason: r}
            """;

    @Test
    void a_suspension_is_told_and_demands_nothing() {
        var rule = EffectRules.load().of(ChangeKind.SUSPENDED);

        assertThat(rule.notice()).isEqualTo("pool-suspended");
        assertThat(rule.term()).isNull();
    }

    @Test
    void after_a_withdrawal_another_pool_is_named_within_two_working_days_of_the_day_on_which_it_can_be_known() {
        for (var kind : new ChangeKind[] {ChangeKind.WITHDRAWN, ChangeKind.EXPIRED}) {
            var term = EffectRules.load().of(kind).term();

            assertThat(term).isNotNull();
            assertThat(term.kind()).isEqualTo("POOL_SWITCH_NOTICE");
            assertThat(term.workingDays()).isEqualTo(2);
            assertThat(term.countedFrom(MON_2026_03_16, MON_2026_03_02)).isEqualTo(MON_2026_03_16);
            assertThat(term.countedFrom(MON_2026_03_02, MON_2026_03_16)).isEqualTo(MON_2026_03_16);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITHDRAWN: {openInLaw: true, reason: r}",
                "WITHDRAWN: {notice: a, openInLaw: true, reason: ''}",
                "WITHDRAWN: {notice: a, openInLaw: true, reason: r, colour: red}",
                "WITHDRAWN: {notice: a, openInLaw: true, reason: r,"
                        + " obligation: {kind: DECISION, workingDays: 2, countedFrom: EFFECTIVE_DAY}}",
                "WITHDRAWN: {notice: a, openInLaw: true, reason: r,"
                        + " obligation: {kind: POOL_SWITCH_NOTICE, workingDays: 0, countedFrom: EFFECTIVE_DAY}}",
                "WITHDRAWN: {notice: a, openInLaw: true, reason: r,"
                        + " obligation: {kind: POOL_SWITCH_NOTICE, workingDays: 2, countedFrom: SOMEDAY}}",
                "REINSTATED: {notice: a, openInLaw: true, reason: r}",
                "",
            })
    void an_unintelligible_file_stops_the_start(String withdrawn) {
        var file = new ByteArrayInputStream((OTHERS + withdrawn).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EffectRules.read(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
