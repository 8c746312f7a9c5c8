package kz.ruqsat.verification.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.ruqsat.platform.test.MessageChecks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MessagesTest extends MessageChecks {

    static Stream<Class<?>> messages() {
        return Stream.of(
                CalendarEditionAppliedV1.class,
                ObligationArmedV1.class,
                ObligationPausedV1.class,
                ObligationResumedV1.class,
                ObligationExtendedV1.class,
                ObligationMovedV1.class,
                ObligationEscalatedV1.class,
                ObligationFulfilledV1.class,
                ObligationLapsedV1.class,
                ObligationCancelledV1.class,
                VerificationOpenedV1.class,
                InquiryOpenedV1.class,
                HostLicenceChangedV1.class,
                RequirementAssessedV1.class,
                VerificationRebasedV1.class,
                VerificationConcludedV1.class);
    }

    @Test
    void an_unknown_kind_does_not_fit() {
        var example = (ObjectNode) JSON.readTree(example(ObligationLapsedV1.class, "full"));
        ((ObjectNode) example.get("obligation")).put("kind", "NONSENSE");

        assertThat(schema(ObligationLapsedV1.class).validate(example)).hasSize(1);
    }

    @Test
    void what_is_not_known_of_an_obligation_is_null_or_absent() {
        var example = (ObjectNode) JSON.readTree(example(ObligationLapsedV1.class, "minimal"));
        var read = JSON.treeToValue(example, ObligationLapsedV1.class);

        assertThat(read.obligation().licenceNumber()).isNull();
        assertThat(schema(ObligationLapsedV1.class).validate(JSON.valueToTree(read)))
                .isEmpty();
    }
}
