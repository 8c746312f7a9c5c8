package kz.ruqsat.verification.page;

import java.util.List;
import kz.ruqsat.platform.problem.ForeignRefusals;
import kz.ruqsat.platform.problem.Problems;
import kz.ruqsat.platform.security.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages share. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    Attempts attempts(Problems problems, List<ForeignRefusals> foreign) {
        return new Attempts(problems, foreign);
    }

    /** What the law demands, and what it demands of one's own case, everybody may read. */
    @Bean
    PublicPaths requirementPagePaths() {
        return PublicPaths.of("/requirements", "/requirements/differences", "/requirements/check");
    }
}
