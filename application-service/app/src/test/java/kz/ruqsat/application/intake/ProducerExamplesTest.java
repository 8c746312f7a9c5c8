package kz.ruqsat.application.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.ruqsat.application.application.VerificationOutcome;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import kz.ruqsat.verification.contract.RequirementAssessedV1;
import kz.ruqsat.verification.contract.VerificationConcludedV1;
import kz.ruqsat.verification.contract.VerificationOpenedV1;
import kz.ruqsat.verification.contract.VerificationRebasedV1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the verification service says that it sends is what this service can read. */
class ProducerExamplesTest {

    private static final EventJson JSON = new EventJson();

    static List<Class<? extends Record>> taken() {
        return List.of(
                VerificationOpenedV1.class,
                RequirementAssessedV1.class,
                VerificationRebasedV1.class,
                VerificationConcludedV1.class,
                ObligationArmedV1.class,
                ObligationPausedV1.class,
                ObligationResumedV1.class,
                ObligationExtendedV1.class,
                ObligationMovedV1.class,
                ObligationFulfilledV1.class,
                ObligationLapsedV1.class,
                ObligationCancelledV1.class);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void both_examples_are_read_with_everything_that_is_used(Class<? extends Record> type) throws Exception {
        for (var which : List.of("full", "minimal")) {
            var message = example(type, which);
            for (var component : type.getRecordComponents()) {
                if (which.equals("minimal") && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    continue;
                }
                assertThat(component.getAccessor().invoke(message))
                        .as("%s of the %s example of %s", component.getName(), which, type.getSimpleName())
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void an_outcome_is_one_that_can_be_recorded(String which) throws IOException {
        var concluded = example(VerificationConcludedV1.class, which);
        assertThat(Arrays.stream(VerificationOutcome.values()).map(Enum::name)).contains(concluded.outcome());
    }

    @Test
    void the_page_has_a_word_for_what_an_obligation_is() throws IOException {
        var words = Bundle.load(getClass().getClassLoader(), List.of("messages"));
        for (var which : List.of("full", "minimal")) {
            var obligation = example(ObligationArmedV1.class, which).obligation();
            for (var language : Language.values()) {
                assertThat(words.keys(language)).contains("word." + obligation.kind(), "word." + obligation.party());
            }
        }
    }

    private static <T> T example(Class<T> type, String which) throws IOException {
        try (var in = type.getResourceAsStream("/examples/" + type.getSimpleName() + "-" + which + ".json")) {
            return JSON.read(in.readAllBytes(), type);
        }
    }
}
