package kz.ruqsat.verification.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Conditions and their evaluation know the JDK and the product's own words, nothing of frameworks and formats. */
class PureCoreTest {

    private static final Set<String> EDGE = Set.of(
            "RequirementConfiguration",
            "RequirementChecksEndpoint",
            "Check",
            "FactsReader",
            "JsonPlace",
            "EditionSchema",
            "EditionText");

    private static final ArchRule PURE = ArchRuleDefinition.noClasses()
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are not the edge", (JavaClass type) -> !EDGE.contains(outermost(type))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "tools.jackson..",
                    "com.fasterxml..",
                    "org.yaml..",
                    "java.sql..",
                    "com.networknt..");

    @Test
    void the_core_is_pure() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("kz.ruqsat.verification.requirement");

        assertThat(classes)
                .extracting(PureCoreTest::outermost)
                .containsAll(EDGE)
                .contains("Reasoning", "Condition");
        PURE.check(classes);
    }

    @Test
    void the_rule_bites() {
        JavaClasses impure = new ClassFileImporter().importClasses(Impure.class);

        assertThat(PURE.evaluate(impure).hasViolation()).isTrue();
    }

    private static String outermost(JavaClass type) {
        return type.getName().replace(type.getPackageName() + ".", "").replaceFirst("\\$.*", "");
    }

    /** Wrong on purpose. */
    static final class Impure {
        tools.jackson.databind.JsonNode node;
    }
}
