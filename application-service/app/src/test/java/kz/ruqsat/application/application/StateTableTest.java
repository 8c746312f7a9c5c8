package kz.ruqsat.application.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.platform.test.Golden;
import org.junit.jupiter.api.Test;

/** What each state allows, written down so that a change is read in the review. */
class StateTableTest {

    @Test
    void the_table_is_the_one_that_was_agreed() {
        var table = new EnumMap<ApplicationState, Object>(ApplicationState.class);
        for (var state : ApplicationState.values()) {
            table.put(state, state.allowed());
        }
        Golden.of(StateTableTest.class)
                .text(
                        "application-states.txt",
                        table.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void every_act_is_allowed_somewhere() {
        assertThat(Arrays.stream(ApplicationState.values()).flatMap(state -> state.allowed().stream()))
                .contains(ApplicationState.Act.values());
    }
}
