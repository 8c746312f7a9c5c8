package kz.ruqsat.verification.edition;

import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.language.Messages;
import kz.ruqsat.platform.security.PublicPaths;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts the changing catalogue into the service. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    StoredCatalogues catalogues(CatalogueFiles shipped, Histories histories) {
        return new StoredCatalogues(
                shipped,
                sequence -> histories.after(RequirementCatalogue.ID, sequence),
                TransactionSynchronizationManager::isActualTransactionActive);
    }

    @Bean
    EditionDesk editionDesk(Commands commands, StoredCatalogues catalogues, InstantSource clock, ZoneId zone) {
        return new EditionDesk(commands, catalogues, clock, zone);
    }

    @Bean
    PolicyDesk policyDesk(Commands commands, StoredCatalogues catalogues, EditionDesk editions) {
        return new PolicyDesk(commands, catalogues, editions);
    }

    @Bean
    ProposalViews proposalViews(StoredCatalogues catalogues, Messages messages, Trials trials) {
        return new ProposalViews(catalogues, messages, trials);
    }

    /** What the law demands everybody may read; whoever proposes or decides is asked who he is by the methods themselves. */
    @Bean
    PublicPaths editionPaths() {
        return PublicPaths.of(
                "/api/v1/requirement-editions",
                "/api/v1/requirement-editions/*",
                "/api/v1/requirement-editions/*/differences");
    }
}
