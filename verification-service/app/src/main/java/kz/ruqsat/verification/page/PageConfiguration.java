package kz.ruqsat.verification.page;

import kz.ruqsat.platform.security.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages share. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    /** What the law demands, and what it demands of one's own case, everybody may read. */
    @Bean
    PublicPaths requirementPagePaths() {
        return PublicPaths.of("/requirements", "/requirements/differences", "/requirements/check");
    }
}
