package kz.ruqsat.workingdays;

import static kz.ruqsat.workingdays.Dates.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A due date whose explanation does not lead to it cannot be made. */
class DueDateTest {

    private static final Text TEXT = new Text("себеп", "причина", "reason");
    private static final ExplainedDay TRIGGER = day(WED_2026_03_25, null);
    private static final ExplainedDay FIRST = day(THU_2026_03_26, 1);
    private static final ExplainedDay SECOND = day(FRI_2026_03_27, 2);

    @Test
    void that_is_explained_day_by_day_is_made() {
        assertThat(due(FRI_2026_03_27, TRIGGER, FIRST, SECOND).days()).containsExactly(TRIGGER, FIRST, SECOND);
    }

    @Test
    void with_a_missing_day_is_refused() {
        refused("where 2026-03-26 belongs", FRI_2026_03_27, TRIGGER, SECOND);
        refused("where 2026-03-25 belongs", FRI_2026_03_27, FIRST, SECOND);
    }

    @Test
    void with_a_wrong_number_is_refused() {
        refused("is day 2, not 3", FRI_2026_03_27, TRIGGER, FIRST, day(FRI_2026_03_27, 3));
    }

    @Test
    void that_is_not_where_the_explanation_ends_is_refused() {
        refused("the term on 2026-03-26", THU_2026_03_26, TRIGGER, FIRST, SECOND);
        refused("the explanation ends before 2026-03-25", FRI_2026_03_27);
    }

    @Test
    void whose_last_day_is_not_counted_is_refused() {
        refused("is not counted", FRI_2026_03_27, TRIGGER, FIRST, day(FRI_2026_03_27, null));
    }

    @Test
    void whose_explanation_counts_too_few_or_too_many_days_is_refused() {
        refused("counts 1 of 2", THU_2026_03_26, TRIGGER, FIRST);
        refused(
                "counts 3 of 2",
                FRI_2026_03_27,
                day(WED_2026_03_25, 1),
                day(THU_2026_03_26, 2),
                day(FRI_2026_03_27, 3));
    }

    @Test
    void has_numbers_on_exactly_the_counted_days() {
        assertThatThrownBy(() -> new ExplainedDay(WED_2026_03_25, true, null, TEXT, "act"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExplainedDay(WED_2026_03_25, false, 1, TEXT, "act"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String why, LocalDate dueOn, ExplainedDay... days) {
        assertThatThrownBy(() -> due(dueOn, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static DueDate due(LocalDate dueOn, ExplainedDay... days) {
        return new DueDate(
                WED_2026_03_25,
                Term.ofWorkingDays(2),
                dueOn,
                dueOn.plusDays(1).atStartOfDay(ALMATY).toInstant(),
                "edition",
                List.of(days));
    }

    private static ExplainedDay day(LocalDate date, @Nullable Integer number) {
        return new ExplainedDay(date, number != null, number, TEXT, "act");
    }
}
