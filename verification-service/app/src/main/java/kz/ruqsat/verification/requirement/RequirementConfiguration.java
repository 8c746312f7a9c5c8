package kz.ruqsat.verification.requirement;

import kz.ruqsat.platform.security.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the files of the catalogue into the service. The register of pools must be there; the other registers may be. */
@Configuration(proxyBeanMethods = false)
class RequirementConfiguration {

    @Bean
    CatalogueFiles catalogueFiles() {
        return CatalogueFiles.load();
    }

    @Bean
    World world(AccreditedPools pools, ObjectProvider<HostLicences> licences) {
        return new World(pools, licences.getIfAvailable(() -> (licence, on) -> null));
    }

    /** Whether a case would meet what the law demands everybody may ask: nothing is stored. */
    @Bean
    PublicPaths requirementPaths() {
        return PublicPaths.of("/api/v1/requirement-checks");
    }
}
