package kz.ruqsat.platform.test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule must catch a class that breaks it, and let one pass that does not. */
class HouseRulesTest {

    private static final String RIGHT = "kz.ruqsat.right";
    private static final String WRONG = "kz.ruqsat.wrong";

    private final JavaClasses right = new ClassFileImporter().importPackages(RIGHT);

    @Test
    void an_app_that_keeps_every_rule_passes() {
        assertThatCode(() -> HouseRules.app(RIGHT).check(right)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SpringPolicy", "SqlPolicy", "KafkaPolicy", "JacksonPolicy", "AnnotatedPolicy", "AxonPolicy"})
    void technique_in_the_domain_is_caught(String name) {
        bites(TechniqueRules.domainIsFreeOfTechnique(WRONG), "fee." + name, name);
    }

    @Test
    void a_service_may_name_an_ending_of_its_own_for_technique() {
        assertThatCode(() -> TechniqueRules.domainIsFreeOfTechnique(WRONG, "Policy")
                        .check(classes("fee.SqlPolicy", "fee.Hours")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Instant.now()",
                "LocalDate.now(java.time.ZoneId)",
                "ZonedDateTime.now()",
                "Clock.systemUTC()",
                "InstantSource.system()",
                "System.currentTimeMillis()",
                "Date.<init>()"
            })
    void the_machine_s_time_is_caught(String call) {
        bites(ClockRules.timeIsInjected(), "fee.Hours", call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZoneId.systemDefault()", "Locale.getDefault()"})
    void the_machine_s_zone_and_language_are_caught(String call) {
        bites(ClockRules.zoneAndLanguageAreGiven(), "fee.Places", call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FeeImpl", "FeeManager", "FeeUtil", "FeeUtils", "FeeHelper"})
    void names_that_say_nothing_are_caught(String name) {
        bites(CodeRules.namesSayWhatItIs(), "fee." + name, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bean", "setting"})
    void field_injection_is_caught(String field) {
        bites(CodeRules.nothingIsInjectedIntoFields(), "fee.InjectedEndpoint", field);
    }

    @Test
    void a_package_that_is_not_null_marked_is_caught() {
        bites(CodeRules.packagesAreNullMarked(), "unmarked.Unmarked", "kz.ruqsat.wrong.unmarked has no @NullMarked");
    }

    @Test
    void a_foreign_message_outside_intake_is_caught() {
        bites(DependencyRules.foreignContractsOnlyInIntake(WRONG), "fee.Curious", "ThingHappenedV1");
    }

    @Test
    void looking_inside_another_service_is_caught_even_in_intake() {
        bites(DependencyRules.noOtherApp(WRONG), "intake.NosyTranslator", "kz.ruqsat.elsewhere.Thing");
    }

    @Test
    void a_contract_that_drags_a_library_along_is_caught() {
        bites(DependencyRules.contractNeedsOnlyTheJdk(WRONG), "contract.HeavyV1", "JsonProperty");
    }

    @Test
    void all_rules_are_asked_and_all_breaches_told() {
        assertThatThrownBy(() -> HouseRules.app(WRONG).check(new ClassFileImporter().importPackages(WRONG)))
                .hasMessageContaining("The rules of the house are broken in kz.ruqsat.wrong (9 failures)");
    }

    @Test
    void a_library_is_held_to_the_jdk_alone() {
        assertThatCode(() -> HouseRules.library(RIGHT + ".contract").check(right))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> HouseRules.library(WRONG + ".contract").check(classes("contract.HeavyV1")))
                .hasMessageContaining("JsonProperty");
    }

    @Test
    void rules_that_find_nothing_to_look_at_fail() {
        assertThatThrownBy(() -> HouseRules.app("kz.ruqsat.misspelt").check()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HouseRules.technical("kz.ruqsat.misspelt").check())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> DependencyRules.contractNeedsOnlyTheJdk(WRONG).check(classes("fee.Hours")))
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void tests_are_not_held_to_the_rules_of_main_code() {
        assertThatThrownBy(() -> HouseRules.technical(WRONG).check())
                .as("the wrong classes are test classes, so nothing is left to check")
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void this_module_keeps_them_itself_apart_from_the_real_time_in_tokens() {
        assertThatThrownBy(() -> HouseRules.technical("kz.ruqsat.platform.test").check())
                .hasMessageContaining("(1 failure)")
                .hasMessageContaining("Tokens");
    }

    private static void bites(ArchRule rule, String wrong, String told) {
        assertThatThrownBy(() -> rule.check(classes(wrong))).hasMessageContaining(told);
    }

    private static JavaClasses classes(String... names) {
        Class<?>[] loaded = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            try {
                loaded[i] = Class.forName(WRONG + "." + names[i]);
            } catch (ClassNotFoundException missing) {
                throw new AssertionError(missing);
            }
        }
        return new ClassFileImporter().importClasses(loaded);
    }
}
