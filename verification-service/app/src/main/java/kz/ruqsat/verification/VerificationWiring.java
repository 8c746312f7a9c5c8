package kz.ruqsat.verification;

import kz.ruqsat.platform.command.Aggregates;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.verification.calendar.CalendarEdition;
import kz.ruqsat.verification.calendar.CalendarEvents;
import kz.ruqsat.verification.calendar.CalendarProblems;
import kz.ruqsat.verification.calendar.CalendarPublications;
import kz.ruqsat.verification.edition.CatalogueEvents;
import kz.ruqsat.verification.edition.EditionProblems;
import kz.ruqsat.verification.edition.RequirementCatalogue;
import kz.ruqsat.verification.obligation.Obligation;
import kz.ruqsat.verification.obligation.ObligationEvents;
import kz.ruqsat.verification.obligation.ObligationProblems;
import kz.ruqsat.verification.obligation.ObligationPublications;
import kz.ruqsat.verification.requirement.EditionFaults;
import kz.ruqsat.verification.stop.TermStop;
import kz.ruqsat.verification.stop.TermStopEvents;
import kz.ruqsat.verification.stop.TermStopProblems;
import kz.ruqsat.verification.verification.Verification;
import kz.ruqsat.verification.verification.VerificationEvents;
import kz.ruqsat.verification.verification.VerificationProblems;
import kz.ruqsat.verification.verification.VerificationPublications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform needs to know of this service. */
@Configuration(proxyBeanMethods = false)
public class VerificationWiring {

    @Bean
    public static EventRegistry eventRegistry() {
        var registry = EventRegistry.builder();
        CalendarEvents.register(registry);
        ObligationEvents.register(registry);
        CatalogueEvents.register(registry);
        TermStopEvents.register(registry);
        VerificationEvents.register(registry);
        return registry.build();
    }

    @Bean
    Aggregates aggregates() {
        return Aggregates.of(
                CalendarEdition.class,
                Obligation.class,
                RequirementCatalogue.class,
                TermStop.class,
                Verification.class);
    }

    @Bean
    public static Publications publications() {
        var publications = Publications.builder();
        CalendarPublications.register(publications);
        ObligationPublications.register(publications);
        VerificationPublications.register(publications);
        return publications.build();
    }

    @Bean
    static ProblemCodes calendarProblemCodes() {
        return CalendarProblems.codes();
    }

    @Bean
    static ProblemCodes obligationProblemCodes() {
        return ObligationProblems.codes();
    }

    @Bean
    static ProblemCodes editionProblemCodes() {
        return EditionProblems.codes();
    }

    @Bean
    static ProblemCodes editionFaultCodes() {
        return EditionFaults.codes();
    }

    @Bean
    static ProblemCodes termStopProblemCodes() {
        return TermStopProblems.codes();
    }

    @Bean
    static ProblemCodes verificationProblemCodes() {
        return VerificationProblems.codes();
    }
}
