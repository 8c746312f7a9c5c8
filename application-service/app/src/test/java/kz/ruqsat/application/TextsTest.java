package kz.ruqsat.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.publication.EventsConfiguration;
import kz.ruqsat.application.reason.RefusalReasonConfiguration;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.TextChecks;
import kz.ruqsat.platform.problem.ProblemTextChecks;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Bundle messages = Bundle.load(TextsTest.class.getClassLoader(), List.of("messages"));

    @Test
    void every_problem_has_its_texts() {
        assertThat(ProblemTextChecks.faults(EventsConfiguration.applicationProblems()))
                .isEmpty();
    }

    @Test
    void every_text_of_the_pages_exists_in_three_languages() {
        assertThat(TextChecks.faults(messages)).isEmpty();
    }

    @Test
    void every_state_outcome_and_event_has_a_word() {
        var keys = new ArrayList<String>();
        Arrays.stream(ApplicationState.values()).forEach(state -> keys.add("word." + state));
        Arrays.stream(VerificationOutcome.values()).forEach(outcome -> keys.add("word." + outcome));
        Arrays.stream(ApplicationEvent.class.getPermittedSubclasses())
                .forEach(event -> keys.add("history." + event.getSimpleName()));
        for (var language : Language.values()) {
            assertThat(messages.keys(language)).containsAll(keys);
        }
    }

    @Test
    void every_reason_for_a_refusal_is_complete() {
        assertThat(RefusalReasonConfiguration.refusalReasons().reasons())
                .hasSizeGreaterThan(5)
                .allSatisfy(reason -> assertThat(reason.code()).matches("[A-Z_]+"));
    }
}
