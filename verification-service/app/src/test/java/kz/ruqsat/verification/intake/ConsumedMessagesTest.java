package kz.ruqsat.verification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.pool.contract.AccreditedPoolsOverriddenV1;
import kz.ruqsat.pool.contract.AccreditedPoolsOverrideRevokedV1;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolExpiredV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolProlongedV1;
import kz.ruqsat.pool.contract.PoolReinstatedV1;
import kz.ruqsat.pool.contract.PoolSuspendedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.requirement.World;
import kz.ruqsat.verification.verification.Evaluated;
import kz.ruqsat.verification.verification.OpenVerification;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message that we take in, as its producer's own examples have it. */
class ConsumedMessagesTest {

    private static final EventJson JSON = new EventJson();
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant NOW = Instant.parse("2026-03-20T05:00:01Z");
    private static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @ValueSource(
            classes = {
                ApplicationSubmittedV1.class,
                ApplicationWithdrawnV1.class,
                ApplicationReturnedV1.class,
                ApplicationApprovedV1.class,
                ApplicationRefusedV1.class,
                LicenceIssuedV1.class,
                LicenceSuspendedV1.class,
                LicenceResumedV1.class,
                LicenceTerminatedV1.class,
                LicenceReissuedV1.class,
                PoolAccreditedV1.class,
                PoolSuspendedV1.class,
                PoolReinstatedV1.class,
                PoolWithdrawnV1.class,
                PoolProlongedV1.class,
                PoolExpiredV1.class,
                PoolMembersConcernedV1.class,
                AccreditedPoolsOverriddenV1.class,
                AccreditedPoolsOverrideRevokedV1.class,
                PoolSwitchReportedV1.class,
                PoolSwitchObservedV1.class
            })
    void both_examples_can_be_read(Class<?> type) {
        for (var kind : List.of("full", "minimal")) {
            assertThat(example(type, kind))
                    .hasNoNullFieldsOrPropertiesExcept(
                            "fromPoolId",
                            "poolId",
                            "hostLicence",
                            "note",
                            "ground",
                            "groundText",
                            "basis",
                            "proposedBy",
                            "approvedBy",
                            "accreditedUntil",
                            "until",
                            "obligation");
        }
    }

    @Nested
    class A_submission {

        @Test
        void opens_a_verification_under_the_edition_of_its_day_with_every_row_of_its_subtype() {
            var open = open("full", true);

            assertThat(open.governing().edition()).isEqualTo("E2");
            assertThat(open.governing().on()).isEqualTo(FRI_2026_03_20);
            assertThat(open.filing().number()).isEqualTo("2026-000001");
            assertThat(open.filing().acceptedOn()).isEqualTo(FRI_2026_03_20);
            assertThat(open.filing().documents()).hasSize(1);
            assertThat(open.filing().applicant().maskedIdentifier()).isEqualTo("23••••••••04");
            assertThat(open.requirements())
                    .extracting(Evaluated::id, Evaluated::applicability, Evaluated::state, Evaluated::evidencePresent)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("R1", "APPLIES", "NEEDS_OFFICER", true),
                            org.assertj.core.api.Assertions.tuple("R2", "APPLIES", "NEEDS_OFFICER", true),
                            org.assertj.core.api.Assertions.tuple("R3", "APPLIES", "PENDING", false),
                            org.assertj.core.api.Assertions.tuple("R4", "APPLIES", "PENDING", false),
                            org.assertj.core.api.Assertions.tuple("R5", "APPLIES", "PENDING", false),
                            org.assertj.core.api.Assertions.tuple("R6", "APPLIES", "PENDING", false));
        }

        @Test
        void with_nothing_stated_and_a_silent_register_leaves_doubts_open() {
            var open = open("minimal", null);

            assertThat(open.requirements())
                    .extracting(Evaluated::id, Evaluated::applicability)
                    .containsExactly(
                            org.assertj.core.api.Assertions.tuple("R7", "APPLIES"),
                            org.assertj.core.api.Assertions.tuple("R8", "APPLIES"),
                            org.assertj.core.api.Assertions.tuple("R9", "UNDETERMINED"));
            assertThat(open.requirements().getLast().misses("accreditedPoolsExist"))
                    .isTrue();
        }

        @Test
        void filed_while_the_wording_is_not_known_goes_to_officers_row_by_row() {
            var submitted = example(ApplicationSubmittedV1.class, "full");
            var filed = new ApplicationSubmittedV1(
                    submitted.applicationId(),
                    submitted.number(),
                    submitted.subtype(),
                    submitted.applicant(),
                    submitted.language(),
                    submitted.portal(),
                    submitted.facts(),
                    submitted.documents(),
                    Instant.parse("2026-11-20T05:00:00Z"),
                    submitted.contentHash());

            var open = translator(true).open(filed, NOW);

            assertThat(open.governing().edition()).isEqualTo("E3");
            assertThat(open.requirements())
                    .hasSize(6)
                    .allSatisfy(row -> assertThat(row.state()).isEqualTo("NEEDS_OFFICER"))
                    .allSatisfy(row -> assertThat(row.applicability()).isEqualTo("UNDETERMINED"));
        }

        private OpenVerification open(String kind, @Nullable Boolean poolsExist) {
            return translator(poolsExist).open(example(ApplicationSubmittedV1.class, kind), NOW);
        }

        private SubmissionTranslator translator(@Nullable Boolean poolsExist) {
            var world = new World(
                    new kz.ruqsat.verification.requirement.AccreditedPools() {
                        @Override
                        public @Nullable Boolean exist(LocalDate on) {
                            return poolsExist;
                        }

                        @Override
                        public @Nullable String override(LocalDate on) {
                            return null;
                        }

                        @Override
                        public @Nullable Boolean accredited(String poolId, LocalDate on) {
                            return poolsExist;
                        }
                    },
                    (licence, on) -> null);
            return new SubmissionTranslator(
                    new RequirementEvaluation(CatalogueFiles.load()::catalogue, world, () -> FRI_2026_03_20),
                    receivedAt -> FRI_2026_03_20,
                    ALMATY);
        }
    }

    @Test
    void a_licence_is_found_however_its_number_is_typed() {
        var licence = LicenceIntake.licence(example(LicenceIssuedV1.class, "full"));

        assertThat(licence.key()).isEqualTo(KnownLicence.key(" kz76 dmn 00000001", FRI_2026_03_20));
        assertThat(licence.key()).isNotEqualTo(KnownLicence.key("KZ76DMN00000001", FRI_2026_03_20.plusDays(1)));
    }

    @Test
    void both_sides_of_a_move_speak_of_one_switch_of_one_licence() {
        var told = ToldSwitch.of(example(PoolSwitchReportedV1.class, "full"), "m-1");
        var stated = ToldSwitch.of(example(PoolSwitchObservedV1.class, "full"), "m-2");

        assertThat(told.byMiner()).isTrue();
        assertThat(stated.byMiner()).isFalse();
        assertThat(told.switchId()).isEqualTo(stated.switchId());
        assertThat(told.licenceKey()).isEqualTo(stated.licenceKey());
        assertThat(told.toldAt()).isEqualTo("2026-03-25T06:40:00Z");
        assertThat(stated.toldAt()).isEqualTo("2026-03-24T04:00:00Z");
    }

    private static <T> T example(Class<T> type, String kind) {
        var name = "/examples/" + type.getSimpleName() + "-" + kind + ".json";
        try (var in = Objects.requireNonNull(ConsumedMessagesTest.class.getResourceAsStream(name), name)) {
            return JSON.read(in.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
