package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.subtypeII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows 7 to 9: what binds a miner whose own hardware stands in another's centre. */
class OwnHardwareRowsTest {

    @Test
    void subtype_two_is_asked_rows_seven_to_nine_in_order() {
        assertThat(subtypeII().findings()).extracting(RowFinding::id).containsExactly("R7", "R8", "R9");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNED,        NEEDS_OFFICER, NEEDS_OFFICER",
        "OTHER_GROUND, NEEDS_OFFICER, NOT_MET",
        "NONE,         NOT_MET,       NOT_MET",
        ",             NEEDS_OFFICER, NEEDS_OFFICER",
    })
    void the_hardware_must_be_registered_and_his_own(Facts.Ground hardware, Assessment r7, Assessment r8) {
        var one = subtypeII().everythingAttached();
        one.hardware = hardware;

        assertThat(one.row("R7").assessment()).isEqualTo(r7);
        assertThat(one.row("R8").assessment()).isEqualTo(r8);
    }

    @ParameterizedTest
    @CsvSource({"true, NEEDS_OFFICER", "false, NOT_MET", ", NEEDS_OFFICER"})
    void the_host_must_hold_a_valid_licence(Boolean valid, Assessment expected) {
        var one = subtypeII().everythingAttached();
        one.hostValid = valid;

        assertThat(one.row("R8").assessment()).isEqualTo(expected);
    }

    @Test
    void the_notice_and_the_letter_are_asked_for() {
        assertThat(subtypeII().outcome("R7")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
        assertThat(subtypeII().outcome("R8")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
        assertThat(subtypeII().outcome("R9")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
    }

    @ParameterizedTest
    @CsvSource({"true, APPLIES", "false, NOT_APPLICABLE", ", UNDETERMINED"})
    void the_pool_row_hangs_on_accredited_pools_alone(Boolean poolsExist, Applicability expected) {
        var one = subtypeII();
        one.poolsExist = poolsExist;
        one.hardware = null;

        assertThat(one.row("R9").applicability()).isEqualTo(expected);
    }
}
