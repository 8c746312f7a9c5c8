package kz.ruqsat.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is law must be readable, and testable, without the machinery that carries it. */
final class TechniqueRules {

    /** Endings that say "this class is machinery". */
    static final List<String> ENDINGS = List.of(
            "Endpoint",
            "Page",
            "Projection",
            "Table",
            "Saga",
            "Listener",
            "Translator",
            "Publisher",
            "Poller",
            "Configuration");

    private static final Set<String> ALLOWED_OF_AXON = Set.of(
            "org.axonframework.commandhandling.CommandHandler",
            "org.axonframework.eventsourcing.EventSourcingHandler",
            "org.axonframework.messaging.annotation.MetaDataValue");

    private TechniqueRules() {}

    static ArchRule domainIsFreeOfTechnique(String base, String... moreEndings) {
        List<String> endings =
                Stream.concat(ENDINGS.stream(), Stream.of(moreEndings)).toList();
        return noClasses()
                .that(areDomain(base, endings))
                .should()
                .dependOnClassesThat(areTechnique())
                .because(
                        "aggregates, policies and values use neither Spring nor SQL, Kafka or Jackson; a class that must"
                                + " ends in one of " + endings
                                + ", or lives in intake or in the service's root package");
    }

    private static DescribedPredicate<JavaClass> areDomain(String base, List<String> endings) {
        return DescribedPredicate.describe(
                "are domain classes of " + base,
                candidate -> candidate.getPackageName().startsWith(base + ".")
                        && !candidate.getPackageName().contains(".intake")
                        && endings.stream().noneMatch(outermost(candidate).getSimpleName()::endsWith));
    }

    private static JavaClass outermost(JavaClass candidate) {
        return candidate.getEnclosingClass().map(TechniqueRules::outermost).orElse(candidate);
    }

    private static DescribedPredicate<JavaClass> areTechnique() {
        DescribedPredicate<JavaClass> axon = DescribedPredicate.describe(
                "other parts of Axon",
                target -> target.getPackageName().startsWith("org.axonframework.")
                        && !target.getPackageName().startsWith("org.axonframework.modelling.command")
                        && !ALLOWED_OF_AXON.contains(target.getName()));
        return resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "org.apache.kafka..",
                        "tools.jackson..",
                        "com.fasterxml.jackson..",
                        "org.slf4j..")
                .or(axon)
                .as("Spring, SQL, Kafka, Jackson, logging or other parts of Axon");
    }
}
