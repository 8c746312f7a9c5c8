package kz.ruqsat.gateway.guard;

import io.github.bucket4j.TimeMeter;
import kz.ruqsat.gateway.Origin;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The watchmen at the door. They stand behind the session, since it says whose request it is. */
@Configuration(proxyBeanMethods = false)
public class Guards {

    private final RateLimitFilter rates;
    private final SameOriginFilter origins;

    Guards(RateLimitSettings limits, Origin origin, ProblemWriter problems) {
        this.rates = new RateLimitFilter(limits, TimeMeter.SYSTEM_NANOTIME, problems);
        this.origins = new SameOriginFilter(origin, problems);
    }

    public HttpSecurity into(HttpSecurity http) {
        return http.addFilterAfter(rates, SecurityContextHolderFilter.class)
                .addFilterAfter(origins, RateLimitFilter.class);
    }

    @Bean
    static ProblemCodes gatewayProblemCodes() {
        return ProblemCodes.declaredIn(GatewayProblems.class);
    }

    @Bean
    static FilterRegistrationBean<QueryParametersFilter> queryParameters() {
        var registration = new FilterRegistrationBean<>(new QueryParametersFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
