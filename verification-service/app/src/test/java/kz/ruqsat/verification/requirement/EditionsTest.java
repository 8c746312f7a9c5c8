package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edition governs when, and what happens under an edition whose wording is not known. */
class EditionsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-07-03, ",
        "2023-07-04, E1",
        "2024-02-09, E1",
        "2024-02-10, E2",
        "2026-07-11, E2",
        "2026-07-12, E3",
        "2030-01-01, E3",
    })
    void every_day_has_one_edition_from_the_first_on(LocalDate day, String edition) {
        assertThat(CATALOGUE.governing(day).map(Edition::id).orElse(null)).isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource({
        "E1, 2023-06-01, ANNOUNCED_CONTENT_UNKNOWN",
        "E1, 2023-10-01, ANNOUNCED_CONTENT_UNKNOWN",
        "E1, 2024-02-10, SUPERSEDED",
        "E2, 2024-02-09, ANNOUNCED",
        "E2, 2024-02-10, IN_FORCE",
        "E2, 2026-07-11, IN_FORCE",
        "E2, 2026-07-12, SUPERSEDED",
        "E3, 2026-07-11, ANNOUNCED_CONTENT_UNKNOWN",
        "E3, 2026-07-12, ANNOUNCED_CONTENT_UNKNOWN",
    })
    void the_status_depends_on_the_day(String edition, LocalDate day, Edition.Status status) {
        assertThat(CATALOGUE.edition(edition).orElseThrow().status(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"E1, 2024-01-01", "E3, 2026-07-12"})
    void under_unknown_content_every_row_goes_to_an_officer(String edition, LocalDate on) {
        for (var one : List.of(Case.subtypeI(), Case.subtypeII())) {
            one.everythingAttached().on = on;
            one.edition = edition;
            one.poolsExist = false;
            one.supplierConnected = false;

            assertThat(one.findings()).hasSize(one.subtype == Subtype.I ? 6 : 3).allSatisfy(finding -> {
                assertThat(finding.applicability()).isEqualTo(Applicability.UNDETERMINED);
                assertThat(finding.assessment()).isEqualTo(Assessment.NEEDS_OFFICER);
                assertThat(finding.outcomeReason().code()).isEqualTo(ReasonCode.CONTENT_UNKNOWN);
                assertThat(finding.evidence()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, NOT_APPLICABLE/null/null", "2024-01-01, UNDETERMINED/NEEDS_OFFICER/null"})
    void row_five_of_the_first_edition_begins_with_the_year_2024(LocalDate on, String outcome) {
        var one = Case.subtypeI();
        one.edition = "E1";
        one.on = on;

        assertThat(one.outcome("R5")).isEqualTo(outcome);
        assertThat(one.outcome("R6")).isEqualTo("UNDETERMINED/NEEDS_OFFICER/null");
    }

    @Test
    void the_edition_at_filing_governs_unless_the_policy_says_otherwise() {
        var filed = LocalDate.of(2026, 7, 11);
        var decided = LocalDate.of(2026, 7, 20);

        assertThat(CATALOGUE.policies().governingDate(filed, decided)).isEqualTo(filed);
        assertThat(CATALOGUE
                        .policies()
                        .with(Map.of("governingEdition", "AT_DECISION"))
                        .governingDate(filed, decided))
                .isEqualTo(decided);
    }

    @Test
    void two_editions_cannot_begin_on_the_same_day() {
        var day = LocalDate.of(2024, 2, 9);

        assertThatThrownBy(() -> new Catalogue(
                        List.of(unknown("A", day), unknown("B", day)), CATALOGUE.policies(), CATALOGUE.vocabulary()))
                .hasMessageContaining("A and B both begin on 2024-02-09");
    }

    @Test
    void an_edition_ends_on_the_day_before_the_next_begins() {
        assertThat(CATALOGUE.editions())
                .extracting(Edition::id, Edition::effectiveUntil)
                .containsExactly(
                        tuple("E1", LocalDate.of(2024, 2, 9)),
                        tuple("E2", LocalDate.of(2026, 7, 11)),
                        tuple("E3", null));
    }

    @Test
    void unknown_content_must_stand_on_known_rows() {
        assertThatThrownBy(() -> CatalogueFiles.load(List.of("E1")).catalogue())
                .hasMessageContaining("E2, whose rows are not known");
    }

    private static Edition unknown(String id, LocalDate from) {
        return new Edition(id, "act", from, from, null, false, new Edition.Content.Unknown("A", Map.of()));
    }
}
