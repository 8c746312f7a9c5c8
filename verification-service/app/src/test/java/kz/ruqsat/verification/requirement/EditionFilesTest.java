package kz.ruqsat.verification.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Violation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The static checks of edition files: what is right passes, and each kind of mistake is found where it is. */
class EditionFilesTest {

    static final String E2 = file("E2");

    static Stream<String> editions() {
        return CatalogueFiles.EDITIONS.stream();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void each_of_our_files_is_right(String edition) {
        assertThat(EditionFile.yaml(file(edition)).edition().id()).isEqualTo(edition);
    }

    @Test
    void no_file_is_forgotten() throws IOException {
        var folder = Path.of(System.getProperty("basedir", ""), "src/main/resources/requirements");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())
                            .filter(name -> name.matches("E.*\\.yml"))
                            .map(name -> name.replace(".yml", "")))
                    .containsExactlyInAnyOrderElementsOf(CatalogueFiles.EDITIONS);
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_released_edition_is_never_edited(String edition) throws Exception {
        assertReleased(edition, file(edition));
    }

    @Test
    void an_edited_edition_does_not_pass() {
        assertThatThrownBy(() -> assertReleased("E2", E2.replace("limit: \"35\"", "limit: \"36\"")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Correct it by a new edition");
    }

    private static void assertReleased(String edition, String text) throws Exception {
        var released = new Properties();
        try (var file = EditionFilesTest.class.getResourceAsStream("/requirements/released.properties")) {
            released.load(file);
        }
        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(hash)
                .as(
                        "%s.yml was released: applications were judged by it. Correct it by a new edition; only before the"
                                + " first release put this hash into released.properties",
                        edition)
                .isEqualTo(released.getProperty(edition));
    }

    @Test
    void yaml_and_json_of_one_edition_have_one_canonical_text() {
        var yaml = EditionFile.yaml(E2);
        var json = EditionFile.json(yaml.canonical());

        assertThat(json.canonical()).isEqualTo(yaml.canonical());
        assertThat(json.sha256()).isEqualTo(yaml.sha256()).hasSize(64);
        assertThat(json.edition()).isEqualTo(yaml.edition());
        assertThat(EditionFile.stored(yaml.canonical()).edition()).isEqualTo(yaml.edition());
    }

    @Nested
    class what_is_wrong {

        /** Each line spoils E2 in one place. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "id: E2 | id: second | /id | not-valid",
                    "adoptedOn: 2023-12-04 | adoptedOn: 2023-13-04 | /adoptedOn | not-valid",
                    "dates: ESTIMATED | dates: GUESSED | /dates | unknown-value",
                    "content: KNOWN | content: KNOWN\\ncolour: red | /colour | unknown-field",
                    "act: \"165/НҚ, 26.04.2023 (598/НҚ, 04.12.2023)\" | law: x | /act | required",
                    "limit: \"35\" | limit: thirty | /thresholds/minimumVoltageKv/limit | not-valid",
                    "isTrue: world.hardwareInRegister | isTrue: world.hardwareSomewhere | /rows/0/fulfilledWhen/allOf/1/isTrue | fact-unknown",
                    "isTrue: world.hardwareInRegister | isTrue: hardware | /rows/0/fulfilledWhen/allOf/1/isTrue | fact-of-other-kind",
                    "words: [OWNED, OTHER_GROUND]} | words: [OWNED, LEASED]} | /rows/0/appliesWhen/oneOf/words/1 | unknown-value",
                    "evidence: [REGISTER_ENTRY] | evidence: [REGISTER_EXTRACT] | /rows/0/evidence/0 | unknown-value",
                    "evidence: [REGISTER_ENTRY] | evidence: [OTHER] | /rows/0/evidence/0 | unknown-value",
                    "limit: minimumVoltageKv} | limit: highestVoltageKv} | /rows/5/tracks/0/when/allOf/0/every/allOf/1/atLeast/limit | threshold-unknown",
                    "limit: minimumVoltageKv} | limit: connectedBefore} | /rows/5/tracks/0/when/allOf/0/every/allOf/1/atLeast/limit | threshold-of-other-kind",
                    "policy: connectionCapacity | policy: connectionColour | /rows/5/tracks/0/when/allOf/1/reading/policy | unknown-value",
                    "TOTAL: | SUM: | /rows/5/tracks/0/when/allOf/1/reading | readings-incomplete",
                    "- id: R2 | - id: R1 | /rows/1/id | id-twice",
                    "- id: R6b | - id: R5b | /rows/5/tracks/1/id | track-of-other-row",
                    "rows: [R4, R9] | rows: [R4, R12] | /terms/POOL_SWITCH_NOTICE/rows/1 | row-unknown",
                    "workingDays: \"2\" | workingDays: two | /terms/POOL_SWITCH_NOTICE/workingDays | not-valid",
                    "{minimumCapacityMw} МВт қуатпен | {smallest} МВт қуатпен | /rows/5/text/kk | placeholder-unknown",
                    "isTrue: accreditedPoolsExist\\n    applies | allOf: [{isTrue: accreditedPoolsExist}, {not: {isTrue: accreditedPoolsExist}}]\\n    applies | /rows/8/appliesWhen | never-true",
                    "- oneOf: {fact: technicalConditions.issuerKind, words: [TRANSMITTING]} | - not: {oneOf: {fact: technicalConditions.issuerKind, words: [TRANSMITTING, PRODUCING]}} | /rows/5/tracks/0/when | never-true",
                    "appliesWhen:\\n      isTrue: powerSupply.supplierConnectedToUnifiedSystem | appliesWhen:\\n      isTrue: technicalConditions.voltageKv | /rows/5/appliesWhen/isTrue | fact-of-other-kind",
                    "appliesWhen:\\n      isTrue: powerSupply.supplierConnectedToUnifiedSystem | appliesWhen:\\n      oneOf: {fact: technicalConditions.activity, words: [OTHER]} | /rows/5/appliesWhen | member-outside-quantifier",
                    "some: &early\\n                allOf:\\n | some: &early\\n                allOf:\\n                  - isTrue: gridSystems.metering\\n | /rows/5/tracks/1/when/reading/ANY_DOCUMENT/some | other-inside-quantifier",
                })
        void is_found_where_it_is(String right, String wrong, String pointer, String code) {
            assertThat(faults(spoilt(right.replace("\\n", "\n"), wrong.replace("\\n", "\n"))))
                    .contains(pointer + " " + code);
        }

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void a_text_that_is_missing_in_one_language_is_found(String language) {
            var without = E2.replaceFirst("\n      " + language + ": [^\n]*", "");

            assertThat(faults(without)).containsExactly("/rows/0/name/" + language + " required");
        }

        @Test
        void every_fault_is_told_at_once() {
            var many = E2.replace("isTrue: world.hardwareInRegister", "isTrue: nothing")
                    .replace("TOTAL:", "SUM:")
                    .replace("fact: hardware, words: [OWNED]}", "fact: hardware, words: [LENT]}");

            assertThat(faults(many))
                    .containsExactly(
                            "/rows/0/fulfilledWhen/allOf/1/isTrue fact-unknown",
                            "/rows/5/tracks/0/when/allOf/1/reading readings-incomplete",
                            "/rows/7/fulfilledWhen/allOf/0/oneOf/words/0 unknown-value");
        }

        @Test
        void a_threshold_about_which_nobody_asks_is_found() {
            var more = E2.replace(
                    "  connectedBefore:\n",
                    "  forgotten: {limit: \"1\", name: {kk: а, ru: б, en: c}}\n  connectedBefore:\n");

            assertThat(faults(more)).containsExactly("/thresholds/forgotten threshold-unused");
        }

        @Test
        void a_conditional_row_without_words_is_found() {
            var from = E2.indexOf("    notApplicable:");
            var silent = E2.substring(0, from) + E2.substring(E2.indexOf("    fulfilledWhen:", from));

            assertThat(faults(silent)).containsExactly("/rows/0/notApplicable words-missing");
        }

        @Test
        void a_subtype_that_nothing_is_asked_of_is_found() {
            var rows = E2.substring(0, E2.indexOf("  - id: R7")).replace("rows: [R4, R9]", "rows: [R4]");

            assertThat(faults(rows)).containsExactly("/rows subtype-without-rows");
        }

        @Test
        void a_row_that_begins_before_its_edition_is_found() {
            var early = spoilt("  - id: R2\n", "  - id: R2\n    effectiveFrom: 2024-02-09\n");

            assertThat(faults(early)).containsExactly("/rows/1/effectiveFrom row-before-edition");
        }

        @Test
        void rows_of_unknown_wording_are_superfluous_and_those_of_known_wording_are_needed() {
            assertThat(faults(E2.replace("content: KNOWN", "content: UNKNOWN\nrowsAs: E2")))
                    .contains("/rows unknown-field", "/thresholds unknown-field", "/terms unknown-field");
            assertThat(faults(file("E3").replace("content: UNKNOWN\nrowsAs: E2", "content: KNOWN")))
                    .containsExactly("/rows required");
        }
    }

    @Nested
    class what_is_no_data_at_all {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "id: [",
                    "id: E4\nid: E5",
                    "? [a]\n: b",
                    "id: !!java.net.URL [\"http://example.test\"]",
                    "id: !!binary aGVsbG8=",
                    "a: &a [*a]",
                    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nf: [*e, *e, *e]",
                })
        void is_malformed(String text) {
            var refused = catchThrowableOfType(Refused.class, () -> EditionFile.yaml(text));

            assertThat(refused.rejection().code().code()).isEqualTo("malformed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "{", "{\"id\": \"E4\", \"id\": \"E5\"}", "{} {}", "{\"id\": null}"})
        void is_malformed_as_json_too(String text) {
            var refused = catchThrowableOfType(Refused.class, () -> EditionFile.json(text));

            assertThat(refused.rejection().code().code()).isEqualTo("malformed");
        }

        @Test
        void is_told_with_the_line() {
            var refused = catchThrowableOfType(Refused.class, () -> EditionFile.yaml("id: E4\nact: [\n"));

            assertThat(refused.rejection().parameters()).containsEntry("line", 3);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "text", "7"})
        void of_another_form_is_not_an_edition(String text) {
            assertThat(faults(text)).containsExactly(" wrong-type");
        }
    }

    private static String spoilt(String right, String wrong) {
        assertThat(E2).contains(right);
        int at = E2.indexOf(right);
        return E2.substring(0, at) + wrong + E2.substring(at + right.length());
    }

    static List<String> faults(String yaml) {
        var faulty = catchThrowableOfType(FaultyFile.class, () -> EditionFile.yaml(yaml));
        return faulty == null
                ? List.of()
                : faulty.faults().stream().map(EditionFilesTest::line).toList();
    }

    private static String line(Violation violation) {
        return violation.pointer() + " " + violation.code();
    }

    static String file(String edition) {
        try (var file = EditionFilesTest.class.getResourceAsStream("/requirements/" + edition + ".yml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
