package kz.ruqsat.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationState;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.application.licence.LicenceEvent;
import kz.ruqsat.application.licence.LicenceStanding;
import kz.ruqsat.application.publication.EventsConfiguration;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.application.reason.RefusalReasonConfiguration;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.TextChecks;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.ProblemTextChecks;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Bundle messages = Bundle.load(TextsTest.class.getClassLoader(), List.of("messages"));

    @Test
    void every_problem_has_its_texts() {
        var declared = List.of(EventsConfiguration.applicationProblems(), EventsConfiguration.licenceProblems());
        var codes = declared.stream().flatMap(one -> one.codes().stream()).collect(Collectors.toSet());
        var violations =
                declared.stream().flatMap(one -> one.violations().stream()).collect(Collectors.toSet());
        assertThat(ProblemTextChecks.faults(new ProblemCodes(codes, violations)))
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
        Arrays.stream(LicenceStanding.values()).forEach(standing -> keys.add("word." + standing));
        Arrays.stream(LicenceGrounds.Kind.values()).forEach(kind -> keys.add("word." + kind));
        Arrays.stream(LicenceEvent.class.getPermittedSubclasses())
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

    @Test
    void every_ground_of_a_decision_about_a_licence_is_complete_and_only_new_documents_change_a_holder() {
        var grounds = RefusalReasonConfiguration.licenceGrounds();
        for (var kind : LicenceGrounds.Kind.values()) {
            assertThat(grounds.of(kind)).hasSizeGreaterThan(2).allSatisfy(ground -> {
                assertThat(ground.code()).matches("[A-Z_]+");
                assertThat(ground.changes().isEmpty()).isEqualTo(kind != LicenceGrounds.Kind.REISSUE);
            });
        }
    }

    @Test
    void a_list_that_leaves_a_kind_out_is_none() {
        assertThatThrownBy(() -> new LicenceGrounds(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
