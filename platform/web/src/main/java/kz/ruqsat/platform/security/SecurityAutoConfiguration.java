package kz.ruqsat.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import kz.ruqsat.platform.problem.ProblemAutoConfiguration;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Every service verifies bearer tokens itself and keeps no session. An application with a filter chain of its own (the
 * entrance, the issuer) gets only the {@link Actor} parameter from here.
 */
@AutoConfiguration(
        before = {
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class,
            OAuth2ResourceServerAutoConfiguration.class,
            OAuth2ResourceServerWebSecurityAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class
        },
        after = ProblemAutoConfiguration.class)
public final class SecurityAutoConfiguration {

    /** Pages carry no script and no style of their own, and nobody frames them. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Bean
    WebMvcConfigurer actorArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgumentResolver());
            }
        };
    }

    @Bean
    PublicPaths platformPublicPaths() {
        return PublicPaths.of(
                "/register/**",
                "/assets/**",
                "/webjars/**",
                "/favicon.ico",
                "/actuator/health/**",
                "/actuator/prometheus");
    }

    @Bean
    @Profile("sandbox")
    PublicPaths sandboxPublicPaths() {
        return PublicPaths.of("/sandbox/**");
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    @EnableMethodSecurity
    static class ResourceServer {

        /** Keys are fetched when the first token comes: services start in any order. */
        @Bean
        @ConditionalOnMissingBean
        JwtDecoder jwtDecoder(@Value("${ruqsat.jwks:}") String jwks, @Value("${ruqsat.issuer:}") String issuer) {
            if (jwks.isBlank() || issuer.isBlank()) {
                throw new IllegalStateException("RUQSAT_JWKS (key set of the issuer) and RUQSAT_ISSUER must be set");
            }
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(jwks)
                    .jwsAlgorithm(SignatureAlgorithm.RS256)
                    .jwsAlgorithm(SignatureAlgorithm.ES256)
                    .build();
            decoder.setJwtValidator(TokenRules.validator(issuer));
            return decoder;
        }

        @Bean
        SecurityFilterChain bearerOnly(
                HttpSecurity http, JwtDecoder decoder, ProblemWriter writer, ObjectProvider<PublicPaths> open) {
            SecurityProblems problems = new SecurityProblems(writer);
            String[] openPatterns = open.orderedStream()
                    .flatMap(paths -> paths.patterns().stream())
                    .distinct()
                    .toArray(String[]::new);
            return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    // A browser never sends a bearer token by itself, so there is nothing to forge.
                    .csrf(AbstractHttpConfigurer::disable)
                    .formLogin(AbstractHttpConfigurer::disable)
                    .httpBasic(AbstractHttpConfigurer::disable)
                    .logout(AbstractHttpConfigurer::disable)
                    .requestCache(AbstractHttpConfigurer::disable)
                    .headers(headers -> headers.contentSecurityPolicy(
                                    policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                            .referrerPolicy(policy -> policy.policy(
                                    org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter
                                            .ReferrerPolicy.SAME_ORIGIN)))
                    .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                    DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                            .permitAll()
                            .requestMatchers(openPatterns)
                            .permitAll()
                            .requestMatchers("/actuator/**")
                            .hasRole(Role.ADMIN.name())
                            .anyRequest()
                            .authenticated())
                    .oauth2ResourceServer(resources -> resources
                            .jwt(jwt -> jwt.decoder(decoder)
                                    .jwtAuthenticationConverter(token -> new JwtAuthenticationToken(
                                            token, TokenRules.authorities(token), token.getSubject())))
                            .authenticationEntryPoint(problems)
                            .accessDeniedHandler(problems)
                            .withObjectPostProcessor(answeringOutages(problems)))
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                    .build();
        }

        /** Without this an unreachable issuer would end as a defect of ours. */
        private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutages(
                SecurityProblems problems) {
            return new ObjectPostProcessor<>() {
                @Override
                public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                    var handler = new AuthenticationEntryPointFailureHandler(problems);
                    handler.setRethrowAuthenticationServiceException(false);
                    filter.setAuthenticationFailureHandler(handler);
                    return filter;
                }
            };
        }
    }
}
