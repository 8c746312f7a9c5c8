package kz.ruqsat.application.supervision;

import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.application.identity.IdentifierPolicy;
import kz.ruqsat.application.licence.LicenceNumbers;
import kz.ruqsat.application.licence.LicenceTable;
import kz.ruqsat.application.licence.SuspensionTerm;
import kz.ruqsat.application.reason.LicenceGrounds;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.language.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SupervisionConfiguration {

    @Bean
    LicenceFiles licenceFiles(LicenceTable licences) {
        return new LicenceFiles(licences);
    }

    @Bean
    LicenceDetails licenceDetails(LicenceGrounds grounds) {
        return new LicenceDetails(grounds);
    }

    @Bean
    LicenceForms licenceForms(
            LicenceGrounds grounds,
            SuspensionTerm term,
            @Value("${ruqsat.identity.policy}") IdentifierPolicy identifiers) {
        return new LicenceForms(grounds, term, identifiers);
    }

    @Bean
    LicenceDecisions licenceDecisions(
            LicenceFiles files, LicenceNumbers numbers, Commands commands, InstantSource clock, ZoneId zone) {
        return new LicenceDecisions(files, numbers, commands, clock, zone);
    }

    @Bean
    LicenceTimeline licenceTimeline(LicenceGrounds grounds, Messages messages) {
        return new LicenceTimeline(grounds, messages);
    }
}
