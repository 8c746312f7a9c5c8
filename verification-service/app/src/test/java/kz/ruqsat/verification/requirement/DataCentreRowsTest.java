package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.subtypeI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 1 to 5: what binds a miner with a data-processing centre, apart from the connection. */
class DataCentreRowsTest {

    @Test
    void subtype_one_is_asked_rows_one_to_six_in_order() {
        assertThat(subtypeI().findings())
                .extracting(RowFinding::id)
                .containsExactly("R1", "R2", "R3", "R4", "R5", "R6");
    }

    @Nested
    class R1_hardware_in_the_register {

        @ParameterizedTest
        @CsvSource({
            "OWNED,        APPLIES/NEEDS_OFFICER/null",
            "OTHER_GROUND, APPLIES/NEEDS_OFFICER/null",
            "NONE,         NOT_APPLICABLE/null/null",
            ",             UNDETERMINED/NEEDS_OFFICER/null",
        })
        void is_looked_up_only_if_hardware_is_held(Facts.Ground hardware, String outcome) {
            var one = subtypeI();
            one.hardware = hardware;

            assertThat(one.outcome("R1")).isEqualTo(outcome);
        }

        @Test
        void without_declared_units_there_is_nothing_to_look_up() {
            var one = subtypeI();
            one.units = List.of();

            assertThat(one.outcome("R1")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
        }

        @Test
        void one_unit_without_a_number_makes_the_declaration_incomplete() {
            var one = subtypeI();
            one.units = List.of(new Facts.HardwareUnit("АБК-1"), new Facts.HardwareUnit(" "));

            assertThat(one.outcome("R1")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
        }

        @Test
        void says_that_the_register_cannot_be_reached() {
            assertThat(subtypeI().row("R1").outcomeReason().texts().en()).contains("cannot be reached");
        }
    }

    @Nested
    class R2_data_centre {

        @ParameterizedTest
        @CsvSource({"OWNED, EVIDENCE_MISSING", "OTHER_GROUND, EVIDENCE_MISSING", "NONE, NOT_MET", ", EVIDENCE_MISSING"})
        void is_decided_only_when_there_is_none(Facts.Ground ground, Assessment expected) {
            var one = subtypeI();
            one.centre = new Facts.DataCentre(ground, "711210000", null);

            assertThat(one.row("R2").assessment()).isEqualTo(expected);
        }

        @Test
        void a_title_goes_to_an_officer_with_or_without_a_stated_location() {
            var located = subtypeI().attached("R2", EvidenceKind.DATA_CENTRE_TITLE);
            assertThat(located.row("R2").outcomeReason().code()).isEqualTo(ReasonCode.OFFICER_CONFIRMS);

            var nowhere = subtypeI().attached("R2", EvidenceKind.DATA_CENTRE_TITLE);
            nowhere.centre = new Facts.DataCentre(Facts.Ground.OWNED, null, null);
            assertThat(nowhere.outcome("R2")).isEqualTo("APPLIES/NEEDS_OFFICER/null");
            assertThat(nowhere.row("R2").outcomeReason().code()).isEqualTo(ReasonCode.FACTS_UNKNOWN);
        }
    }

    @Nested
    class R3_outside_a_residential_zone {

        @Test
        void is_a_declaration_that_an_officer_reads() {
            assertThat(subtypeI().outcome("R3")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
            assertThat(subtypeI().attached("R3", EvidenceKind.GUARANTEE_LETTER).outcome("R3"))
                    .isEqualTo("APPLIES/NEEDS_OFFICER/null");
        }
    }

    @Nested
    class R4_pool {

        @ParameterizedTest
        @CsvSource({
            "true,  OWNED,        APPLIES",
            "true,  OTHER_GROUND, APPLIES",
            "true,  NONE,         NOT_APPLICABLE",
            "true,  ,             UNDETERMINED",
            "false, OWNED,        NOT_APPLICABLE",
            "false, ,             NOT_APPLICABLE",
            ",      OWNED,        UNDETERMINED",
            ",      NONE,         NOT_APPLICABLE",
            ",      ,             UNDETERMINED",
        })
        void applies_when_pools_exist_and_hardware_is_held(
                Boolean poolsExist, Facts.Ground hardware, Applicability expected) {
            var one = subtypeI();
            one.poolsExist = poolsExist;
            one.hardware = hardware;

            assertThat(one.row("R4").applicability()).isEqualTo(expected);
        }

        @ParameterizedTest
        @EnumSource(names = {"POOL_CERTIFICATE", "POOL_REPLY", "POOL_CONTRACT"})
        void any_one_of_three_documents_is_enough_to_look_at(EvidenceKind kind) {
            assertThat(subtypeI().attached("R4", kind).outcome("R4")).isEqualTo("APPLIES/NEEDS_OFFICER/null");
        }

        @ParameterizedTest
        @CsvSource({
            "REQUIRED,        true,  NEEDS_OFFICER",
            "REQUIRED,        false, NOT_MET",
            "REQUIRED,        ,      NEEDS_OFFICER",
            "NOT_REQUIRED,    false, NEEDS_OFFICER",
            "OFFICER_DECIDES, false, NEEDS_OFFICER",
        })
        void the_accreditation_of_the_pool_counts_as_the_policy_says(
                String policy, Boolean accredited, Assessment expected) {
            var one = subtypeI().policy(Policy.POOL_ACCREDITATION, policy).attached("R4", EvidenceKind.POOL_CONTRACT);
            one.poolAccredited = accredited;

            assertThat(one.row("R4").assessment()).isEqualTo(expected);
        }
    }

    @Nested
    class R5_grid_systems {

        @ParameterizedTest
        @CsvSource({
            "true,  true,  true,  MET",
            "false, true,  true,  NOT_MET",
            "true,  false, true,  NOT_MET",
            "true,  true,  false, NOT_MET",
            "true,  ,      true,  NEEDS_OFFICER",
            ",      ,      false, NOT_MET",
            ",      ,      ,      EVIDENCE_MISSING",
        })
        void each_of_the_three_systems_counts(
                Boolean metering, Boolean shedding, Boolean telecommunication, Assessment expected) {
            var one = subtypeI();
            one.systems = new Facts.GridSystems(metering, shedding, telecommunication);

            assertThat(one.row("R5").assessment()).isEqualTo(expected);
        }

        @ParameterizedTest
        @CsvSource({
            "OFFICER_DECIDES, false, UNDETERMINED",
            "OFFICER_DECIDES, true,  APPLIES",
            "OFFICER_DECIDES, ,      UNDETERMINED",
            "REQUIRED,        false, APPLIES",
            "REQUIRED,        ,      APPLIES",
            "EXEMPT,          false, NOT_APPLICABLE",
            "EXEMPT,          true,  APPLIES",
            "EXEMPT,          ,      UNDETERMINED",
        })
        void off_grid_it_applies_as_the_policy_says(String policy, Boolean connected, Applicability expected) {
            var one = subtypeI().policy(Policy.GRID_SYSTEMS_OFF_GRID, policy);
            one.supplierConnected = connected;

            assertThat(one.row("R5").applicability()).isEqualTo(expected);
        }

        @Test
        void off_grid_an_officer_decides_by_default() {
            var one = subtypeI();
            one.supplierConnected = false;

            assertThat(one.outcome("R5")).isEqualTo("UNDETERMINED/NEEDS_OFFICER/null");
        }
    }
}
