package kz.ruqsat.platform.test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.MultipleFailuresError;

/**
 * The rules of the house, checked on the compiled main classes. A rule that finds nothing to look at fails: it would
 * otherwise be kept by nobody.
 *
 * <pre>{@code
 * @Test
 * void keeps_the_rules_of_the_house() {
 *     HouseRules.app("kz.ruqsat.application").check();
 * }
 * }</pre>
 */
public final class HouseRules {

    private final String base;
    private final List<ArchRule> rules;

    private HouseRules(String base, List<ArchRule> rules) {
        this.base = base;
        this.rules = List.copyOf(rules);
    }

    /**
     * A service with its contract.
     *
     * @param technicalEndings further endings of class names that may use Spring, SQL, Kafka and Jackson, beside those of
     *     {@link TechniqueRules}
     */
    public static HouseRules app(String base, String... technicalEndings) {
        List<ArchRule> rules = new ArrayList<>(everywhere());
        rules.add(TechniqueRules.domainIsFreeOfTechnique(base, technicalEndings));
        rules.add(DependencyRules.foreignContractsOnlyInIntake(base));
        rules.add(DependencyRules.noOtherApp(base));
        rules.add(DependencyRules.contractNeedsOnlyTheJdk(base));
        return new HouseRules(base, rules);
    }

    /** A library that needs nothing but the JDK. */
    public static HouseRules library(String base) {
        List<ArchRule> rules = new ArrayList<>(everywhere());
        rules.add(DependencyRules.needsOnlyTheJdk(base));
        return new HouseRules(base, rules);
    }

    /** A module of the platform or of the deployment. */
    public static HouseRules technical(String base) {
        return new HouseRules(base, everywhere());
    }

    private static List<ArchRule> everywhere() {
        return List.of(
                ClockRules.timeIsInjected(),
                ClockRules.zoneAndLanguageAreGiven(),
                CodeRules.namesSayWhatItIs(),
                CodeRules.nothingIsInjectedIntoFields(),
                CodeRules.packagesAreNullMarked());
    }

    /** @throws AssertionError naming every breach of every rule */
    public void check() {
        check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(base));
    }

    void check(JavaClasses classes) {
        List<Throwable> breaches = new ArrayList<>();
        for (ArchRule rule : rules) {
            try {
                rule.check(classes);
            } catch (AssertionError breach) {
                breaches.add(breach);
            }
        }
        if (!breaches.isEmpty()) {
            throw new MultipleFailuresError("The rules of the house are broken in " + base, breaches);
        }
    }
}
