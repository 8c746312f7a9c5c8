package kz.ruqsat.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** Dependencies point one way: contracts and libraries to the JDK, apps to their contract and the platform. */
final class DependencyRules {

    private static final String HOUSE = "kz.ruqsat..";

    private DependencyRules() {}

    static ArchRule needsOnlyTheJdk(String base) {
        return classes()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage(base + "..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.annotations"))
                        .or(primitives()))
                .because("whoever uses it takes nothing else along");
    }

    static ArchRule contractNeedsOnlyTheJdk(String base) {
        return needsOnlyTheJdk(base + ".contract");
    }

    static ArchRule foreignContractsOnlyInIntake(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackage(base + "..intake..")
                .should()
                .dependOnClassesThat(resideInAPackage("kz.ruqsat.*.contract..")
                        .and(resideOutsideOfPackages(base + ".contract.."))
                        .as("are messages of other services"))
                .because("what others say is translated once, at the door");
    }

    static ArchRule noOtherApp(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE)
                        .and(resideOutsideOfPackages(
                                base + "..",
                                "kz.ruqsat.*.contract..",
                                "kz.ruqsat.platform..",
                                "kz.ruqsat.workingdays.."))
                        .as("are inside another service"))
                .because("nothing depends on an app");
    }

    private static DescribedPredicate<JavaClass> primitives() {
        return DescribedPredicate.describe(
                "primitive types",
                type -> type.isPrimitive() || type.getBaseComponentType().isPrimitive());
    }
}
