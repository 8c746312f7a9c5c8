package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.conditions;
import static kz.ruqsat.verification.requirement.Case.early;
import static kz.ruqsat.verification.requirement.Case.highVoltage;
import static kz.ruqsat.verification.requirement.Case.subtypeI;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row 6: technical conditions, the off-grid footnote, the two tracks. */
class ConnectionTest {

    @ParameterizedTest
    @CsvSource({
        "34.999, 1,     APPLIES/NOT_MET/null",
        "35,     1,     APPLIES/MET/R6a",
        "35.0,   1.000, APPLIES/MET/R6a",
        "110,    20,    APPLIES/MET/R6a",
        "35,     0.999, APPLIES/NOT_MET/null",
        "35,     ,      APPLIES/NEEDS_OFFICER/null",
        ",       1,     APPLIES/NEEDS_OFFICER/null",
        "34.999, ,      APPLIES/NOT_MET/null",
        ",       0.999, APPLIES/NOT_MET/null",
    })
    void thirty_five_kilovolts_and_one_megawatt_are_enough(String kv, String mw, String outcome) {
        assertThat(subtypeI().conditions(highVoltage(kv, mw)).outcome("R6")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-31, APPLIES/MET/R6b",
        "2023-04-01, APPLIES/NOT_MET/null",
        "2023-04-02, APPLIES/NOT_MET/null",
        ",           APPLIES/NEEDS_OFFICER/null",
    })
    void only_a_connection_before_april_2023_is_early(String connectedOn, String outcome) {
        assertThat(subtypeI().conditions(early(connectedOn)).outcome("R6")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "DATA_CENTRE,         MET",
        "PRODUCTION_BUILDING, MET",
        "INDUSTRIAL_BUILDING, MET",
        "OTHER,               NOT_MET",
        ",                    NEEDS_OFFICER",
    })
    void the_early_track_wants_a_matching_activity(Facts.Activity activity, Assessment expected) {
        var early = conditions(Facts.IssuerKind.TRANSMITTING, "10", "0.4", "2022-12-01", activity);

        assertThat(subtypeI().conditions(early).row("R6").assessment()).isEqualTo(expected);
    }

    @Test
    void a_producing_organisation_cannot_issue_for_the_high_voltage_track() {
        var producing = conditions(Facts.IssuerKind.PRODUCING, "35", "1", "2025-01-10", Facts.Activity.DATA_CENTRE);

        assertThat(subtypeI().conditions(producing).outcome("R6")).isEqualTo("APPLIES/NOT_MET/null");
    }

    @Test
    void when_both_tracks_fit_the_first_is_recorded_and_the_trace_shows_both() {
        var both = conditions(Facts.IssuerKind.TRANSMITTING, "35", "1", "2023-03-31", Facts.Activity.DATA_CENTRE);
        var finding = subtypeI().conditions(both).row("R6");

        assertThat(finding.track()).isEqualTo("R6a");
        assertThat(finding.trace())
                .extracting(Step::asked, Step::about, Step::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("applies", "R6", Truth.TRUE),
                        org.assertj.core.groups.Tuple.tuple("fulfils", "R6a", Truth.TRUE),
                        org.assertj.core.groups.Tuple.tuple("fulfils", "R6b", Truth.TRUE),
                        org.assertj.core.groups.Tuple.tuple("document", "R6", Truth.UNKNOWN));
    }

    @Test
    void one_substation_below_the_limit_spoils_only_from() {
        assertThat(subtypeI()
                        .conditions(highVoltage("110", "5"), highVoltage("10", "5"))
                        .outcome("R6"))
                .isEqualTo("APPLIES/NOT_MET/null");
    }

    @Test
    void without_technical_conditions_there_is_nothing_to_look_at() {
        assertThat(subtypeI().conditions().outcome("R6")).isEqualTo("APPLIES/EVIDENCE_MISSING/null");
    }

    @Nested
    class supplied_outside_the_unified_system {

        @Test
        void the_row_does_not_apply_even_with_bad_conditions() {
            var offGrid = subtypeI().conditions(highVoltage("10", "0.1"));
            offGrid.supplierConnected = false;

            assertThat(offGrid.outcome("R6")).isEqualTo("NOT_APPLICABLE/null/null");
        }

        @Test
        void nothing_is_guessed_when_the_supplier_is_not_stated() {
            var unstated = subtypeI();
            unstated.supplierConnected = null;

            var finding = unstated.row("R6");

            assertThat(unstated.outcome("R6")).isEqualTo("UNDETERMINED/NEEDS_OFFICER/null");
            assertThat(finding.reason().code()).isEqualTo(ReasonCode.UNDETERMINED);
            assertThat(finding.reason().texts().en()).contains("whether the supplier is connected");
        }
    }

    @Nested
    class several_documents {

        @ParameterizedTest
        @CsvSource({
            "OFFICER_DECIDES, 0.6, 0.4,  APPLIES/NEEDS_OFFICER/null",
            "OFFICER_DECIDES, 0.6, 0.39, APPLIES/NOT_MET/null",
            "OFFICER_DECIDES, 1,   1,    APPLIES/MET/R6a",
            "PER_DOCUMENT,    0.6, 0.4,  APPLIES/NOT_MET/null",
            "PER_DOCUMENT,    1,   1,    APPLIES/MET/R6a",
            "TOTAL,           0.6, 0.4,  APPLIES/MET/R6a",
            "TOTAL,           0.6, 0.39, APPLIES/NOT_MET/null",
            "TOTAL,           1,   ,     APPLIES/MET/R6a",
            "TOTAL,           0.6, ,     APPLIES/NEEDS_OFFICER/null",
        })
        void the_megawatt_is_counted_as_the_policy_says(String policy, String first, String second, String outcome) {
            assertThat(subtypeI()
                            .policy(Policy.CONNECTION_CAPACITY, policy)
                            .conditions(highVoltage("35", first), highVoltage("35", second))
                            .outcome("R6"))
                    .isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "OFFICER_DECIDES, APPLIES/NEEDS_OFFICER/null",
            "ANY_DOCUMENT,    APPLIES/MET/R6b",
            "EVERY_DOCUMENT,  APPLIES/NOT_MET/null",
        })
        void a_later_connection_beside_an_early_one_is_read_as_the_policy_says(String policy, String outcome) {
            assertThat(subtypeI()
                            .policy(Policy.EARLY_CONNECTION, policy)
                            .conditions(early("2023-03-31"), early("2024-05-05"))
                            .outcome("R6"))
                    .isEqualTo(outcome);
        }

        @Test
        void an_open_reading_is_named_as_the_reason() {
            var finding = subtypeI()
                    .conditions(highVoltage("35", "0.6"), highVoltage("35", "0.4"))
                    .row("R6");

            assertThat(finding.trace().get(1).gaps()).containsExactly(new Gap.Open(Policy.CONNECTION_CAPACITY));
            assertThat(finding.outcomeReason().code()).isEqualTo(ReasonCode.FACTS_UNKNOWN);
            assertThat(finding.outcomeReason().texts().en()).contains("per document or in total");
        }
    }

    @Nested
    class with_documents_asked_for {

        @Test
        void sufficient_facts_and_the_document_are_confirmed_by_an_officer() {
            assertThat(subtypeI()
                            .attached("R6", EvidenceKind.TECHNICAL_CONDITIONS)
                            .outcome("R6"))
                    .isEqualTo("APPLIES/NEEDS_OFFICER/R6a");
        }

        @Test
        void a_document_of_another_kind_or_row_does_not_count() {
            assertThat(subtypeI().attached("R6", EvidenceKind.OTHER).outcome("R6"))
                    .isEqualTo("APPLIES/EVIDENCE_MISSING/R6a");
            assertThat(subtypeI()
                            .attached("R5", EvidenceKind.TECHNICAL_CONDITIONS)
                            .outcome("R6"))
                    .isEqualTo("APPLIES/EVIDENCE_MISSING/R6a");
        }

        @Test
        void contradicting_facts_are_decided_whatever_is_attached() {
            assertThat(subtypeI()
                            .conditions(highVoltage("34.999", "1"))
                            .attached("R6", EvidenceKind.TECHNICAL_CONDITIONS)
                            .outcome("R6"))
                    .isEqualTo("APPLIES/NOT_MET/null");
        }
    }
}
