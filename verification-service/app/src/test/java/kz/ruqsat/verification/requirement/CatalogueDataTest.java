package kz.ruqsat.verification.requirement;

import static kz.ruqsat.verification.requirement.Case.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the catalogue, checked as data. */
class CatalogueDataTest {

    private static final List<Row> ROWS = CATALOGUE.rows(CATALOGUE.edition("E2").orElseThrow());

    static Stream<Row> rows() {
        return ROWS.stream();
    }

    @Test
    void the_list_has_nine_rows_six_for_the_first_subtype_and_three_for_the_second() {
        assertThat(ROWS).extracting(Row::id).containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9");
        assertThat(ROWS.stream().filter(row -> row.subtype() == Subtype.I)).hasSize(6);
    }

    @Test
    void the_limits_are_those_of_the_order() {
        var content =
                (Edition.Content.Known) CATALOGUE.edition("E2").orElseThrow().content();

        assertThat(content.thresholds().entrySet())
                .extracting(Map.Entry::getKey, entry -> entry.getValue().limit())
                .containsExactly(
                        tuple("minimumVoltageKv", "35"),
                        tuple("minimumCapacityMw", "1"),
                        tuple("connectedBefore", "2023-04-01"));
        assertThat(content.terms())
                .containsExactly(Map.entry("POOL_SWITCH_NOTICE", new Edition.Term(2, List.of("R4", "R9"))));
        assertThat(row("R6").texts().text().en()).contains("35 kV", "1 MW", "1 April 2023");
        assertThat(row("R6").texts().text().ru()).contains("1 апреля 2023 г.");
        assertThat(row("R6").texts().text().kk()).contains("1 сәуір 2023");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void no_placeholder_is_left_in_a_text_and_the_languages_differ(Row row) {
        assertThat(texts(row)).allSatisfy(texts -> {
            assertThat(texts.kk() + texts.ru() + texts.en()).doesNotContain("{", "}");
            assertThat(Set.of(texts.kk(), texts.ru(), texts.en())).hasSize(3);
            assertThat(texts.en()).doesNotContainPattern("\\p{IsCyrillic}");
        });
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_row_accepts_evidence_and_never_a_nondescript_document(Row row) {
        assertThat(row.evidence())
                .isNotEmpty()
                .doesNotContain(EvidenceKind.OTHER)
                .doesNotHaveDuplicates();
    }

    @Test
    void every_kind_of_evidence_is_accepted_by_some_row() {
        var accepted = ROWS.stream().flatMap(row -> row.evidence().stream()).collect(Collectors.toSet());
        accepted.add(EvidenceKind.OTHER);

        assertThat(accepted).containsExactlyInAnyOrder(EvidenceKind.values());
    }

    @Test
    void every_fact_but_the_mere_references_is_asked_about() {
        var asked = conditions().flatMap(Condition::facts).collect(Collectors.toCollection(HashSet::new));
        asked.addAll(Set.of(Fact.POOL, Fact.HOST_LICENCE));

        assertThat(asked).containsExactlyInAnyOrder(Fact.values());
    }

    @Test
    void every_open_question_about_rows_is_asked_somewhere() {
        var asked = conditions()
                .flatMap(Condition::tree)
                .filter(Condition.Reading.class::isInstance)
                .map(condition -> ((Condition.Reading) condition).policy())
                .collect(Collectors.toCollection(HashSet::new));
        asked.add(Policy.GOVERNING_EDITION);

        assertThat(asked).containsExactlyInAnyOrder(Policy.values());
    }

    @Test
    void the_defaults_leave_open_what_the_order_leaves_open() {
        var policies = CATALOGUE.policies();

        assertThat(Arrays.stream(Policy.values()).collect(Collectors.toMap(Policy::key, policies::chosen)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "governingEdition", "AT_FILING",
                        "gridSystemsOffGrid", "OFFICER_DECIDES",
                        "connectionCapacity", "OFFICER_DECIDES",
                        "earlyConnection", "OFFICER_DECIDES",
                        "poolAccreditation", "REQUIRED"));
        assertThat(policies).isEqualTo(policies.standard());
    }

    @Test
    void an_option_that_no_policy_has_is_refused() {
        assertThatThrownBy(() -> CATALOGUE.policies().with(Map.of("connectionCapacity", "SOMEHOW")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("connectionCapacity must be one of [PER_DOCUMENT, TOTAL, OFFICER_DECIDES]");
    }

    private static Stream<Condition> conditions() {
        return ROWS.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.appliesWhen()), row.tracks().stream().map(Row.Track::when)));
    }

    private static List<Texts> texts(Row row) {
        var texts = row.texts();
        return Stream.of(
                        texts.name(),
                        texts.text(),
                        texts.confirmedBy(),
                        texts.duty(),
                        texts.applies(),
                        texts.notApplicable(),
                        texts.notMet())
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Row row(String id) {
        return ROWS.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }
}
