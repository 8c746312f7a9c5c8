package kz.ruqsat.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.ruqsat.platform.test.MessageChecks;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class MessagesTest extends MessageChecks {

    static Stream<Class<?>> messages() {
        return Stream.of(
                ApplicationSubmittedV1.class,
                RemarksAnsweredV1.class,
                ApplicationWithdrawnV1.class,
                ApplicationReturnedV1.class,
                ApplicationApprovedV1.class,
                ApplicationRefusedV1.class,
                LicenceIssuedV1.class,
                LicenceSuspendedV1.class,
                LicenceResumedV1.class,
                LicenceTerminatedV1.class,
                LicenceReissuedV1.class);
    }

    @Test
    void an_unknown_subtype_does_not_fit() {
        var example = (ObjectNode) JSON.readTree(example(LicenceIssuedV1.class, "full"));
        example.put("subtype", "III");

        assertThat(schema(LicenceIssuedV1.class).validate(example)).hasSize(1);
    }
}
