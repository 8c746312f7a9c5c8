package kz.ruqsat.verification.requirement;

import java.util.Map;
import kz.ruqsat.platform.security.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the catalogue into the service. The register of pools must be there; the other registers may be. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RequirementConfiguration.Settings.class)
class RequirementConfiguration {

    /**
     * Settings under {@code ruqsat.requirements}.
     *
     * @param policies choices that differ from {@code policies.yml}, by the key of the policy
     */
    @ConfigurationProperties("ruqsat.requirements")
    record Settings(@DefaultValue Map<String, String> policies) {}

    @Bean
    Catalogue catalogue(Settings settings) {
        Catalogue catalogue = CatalogueFiles.load();
        Policies policies = catalogue.policies();
        for (var choice : settings.policies().entrySet()) {
            Policy policy = Policy.of(choice.getKey())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "ruqsat.requirements.policies." + choice.getKey() + " is no policy"));
            policies = policies.with(policy, choice.getValue());
        }
        return catalogue.with(policies);
    }

    @Bean
    World world(AccreditedPools pools, ObjectProvider<HostLicences> licences) {
        return new World(pools, licences.getIfAvailable(() -> (licence, on) -> null));
    }

    /** What the law demands, and whether a case would meet it, everybody may ask: nothing is stored. */
    @Bean
    PublicPaths requirementPaths() {
        return PublicPaths.of(
                "/api/v1/requirement-editions", "/api/v1/requirement-editions/*", "/api/v1/requirement-checks");
    }
}
