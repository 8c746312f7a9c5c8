package kz.ruqsat.platform.page;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import kz.ruqsat.platform.SignedTokens;
import kz.ruqsat.platform.TestApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Shows the sample page to a browser, signed in: {@code http://localhost:8099/register/sample?lang=kk}. */
@Configuration(proxyBeanMethods = false)
public class LookAtIt {

    public static void main(String[] args) {
        SpringApplication.run(
                new Class<?>[] {TestApplication.class, LookAtIt.class},
                new String[] {"--server.port=8099", "--spring.profiles.active=sandbox"});
    }

    @Bean
    FilterRegistrationBean<Filter> signedIn() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var original = (HttpServletRequest) request;
            boolean anonymous = original.getParameter("anonymous") != null;
            chain.doFilter(anonymous ? original : new Signed(original), response);
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class Signed extends HttpServletRequestWrapper {

        private final String bearer = SignedTokens.bearer(claims ->
                claims.subject("officer-demo").claim("name", "Айгүл Сейітқызы").claim("roles", List.of("officer")));

        Signed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Authorization") ? bearer : super.getHeader(name);
        }

        @Override
        public java.util.Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("Authorization")
                    ? java.util.Collections.enumeration(List.of(bearer))
                    : super.getHeaders(name);
        }
    }
}
