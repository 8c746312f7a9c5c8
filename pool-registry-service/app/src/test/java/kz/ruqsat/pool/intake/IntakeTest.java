package kz.ruqsat.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.pool.membership.EndLicence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the producers send is read from their own examples. */
class IntakeTest {

    private static final EventJson JSON = new EventJson();

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void an_issued_licence_opens_the_membership_of_its_number_and_day(String kind) {
        var issued = example(LicenceIssuedV1.class, kind);

        var command = LicenceIntake.open(issued);

        assertThat(command.membershipId()).isEqualTo(new LicenceRef(issued.number(), issued.issuedOn()).membershipId());
        assertThat(command.licence().portal()).isEqualTo(issued.portal());
        assertThat(command.poolId()).isEqualTo(issued.poolId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void the_end_of_a_licence_leaves_the_day_before_as_its_last(String kind) {
        var terminated = example(LicenceTerminatedV1.class, kind);

        assertThat(LicenceIntake.end(terminated))
                .isEqualTo(new EndLicence(
                        new LicenceRef(terminated.number(), terminated.issuedOn()).membershipId(),
                        LocalDate.of(2026, 8, 30),
                        terminated.decidedAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void a_new_document_has_a_membership_from_its_day_on_and_the_old_one_until_then(String kind) {
        var reissued = example(LicenceReissuedV1.class, kind);
        var before =
                new LicenceRef(reissued.replaced().number(), reissued.replaced().issuedOn());

        var open = LicenceIntake.open(reissued, "pool-1");
        assertThat(open.membershipId())
                .isEqualTo(new LicenceRef(reissued.number(), reissued.issuedOn()).membershipId())
                .isNotEqualTo(before.membershipId());
        assertThat(open.poolId()).isEqualTo("pool-1");
        assertThat(open.licence().validUntil()).isEqualTo(reissued.validUntil());
        assertThat(LicenceIntake.end(reissued, before))
                .isEqualTo(new EndLicence(
                        before.membershipId(), reissued.issuedOn().minusDays(1), reissued.decidedAt()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"full", "minimal"})
    void both_answers_of_verification_can_be_read(String kind) {
        assertThat(example(ObligationFulfilledV1.class, kind).obligation().obligationId())
                .isNotBlank();
        assertThat(example(ObligationLapsedV1.class, kind).obligation().obligationId())
                .isNotBlank();
    }

    @Nested
    class Of_the_obligations {

        @Test
        void only_the_notice_of_a_move_concerns_us() {
            assertThat(ObligationIntake.licence(obligation("POOL_SWITCH_NOTICE", "switch-1")))
                    .contains(new LicenceRef("KZ32LAA00012345", LocalDate.of(2026, 1, 5)));
            assertThat(ObligationIntake.licence(obligation("LICENCE_EXPIRY", null)))
                    .isEmpty();
            assertThat(ObligationIntake.licence(obligation("POOL_SWITCH_NOTICE", null)))
                    .isEmpty();
        }

        private ObligationRefV1 obligation(String kind, @Nullable String switchId) {
            return new ObligationRefV1(
                    "obligation-1",
                    kind,
                    "LICENSEE",
                    null,
                    "KZ32LAA00012345",
                    LocalDate.of(2026, 1, 5),
                    switchId,
                    "165/НҚ");
        }
    }

    private static <T> T example(Class<T> type, String kind) {
        var name = "/examples/" + type.getSimpleName() + "-" + kind + ".json";
        try (var in = Objects.requireNonNull(IntakeTest.class.getResourceAsStream(name), name)) {
            return JSON.read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
