package kz.ruqsat.sandbox.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import kz.ruqsat.platform.security.SecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/**
 * An OpenID Connect issuer with sample users and clients. Everything of it lies under {@code /oauth2} and {@code
 * /.well-known}, because it shares the public address with the pages: the entrance owns {@code /login} and {@code
 * /sign-in}.
 */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

    static final String SIGN_IN = "/oauth2/sign-in";

    @Bean
    @Order(1)
    SecurityFilterChain issuer(HttpSecurity http, IssuerSettings settings) {
        return http.securityMatcher("/oauth2/**", "/.well-known/**")
                .oauth2AuthorizationServer(server -> server.oidc(oidc -> oidc.logoutEndpoint(
                        endpoint -> endpoint.errorResponseHandler(new ForgottenSignIn(settings.gatewayOrigin())))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN).loginProcessingUrl(SIGN_IN))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(SecurityAutoConfiguration.CONTENT_SECURITY_POLICY)))
                .build();
    }

    /** The rest is for everybody: mailbox, assets, health. Nothing of it changes anything. */
    @Bean
    @Order(2)
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(SecurityAutoConfiguration.CONTENT_SECURITY_POLICY)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    AuthorizationServerSettings addresses(IssuerSettings settings) {
        return AuthorizationServerSettings.builder()
                .issuer(settings.url())
                .oidcUserInfoEndpoint("/oauth2/userinfo")
                .oidcLogoutEndpoint("/oauth2/logout")
                .build();
    }

    @Bean
    RegisteredClientRepository clients(IssuerSettings settings) {
        return new InMemoryRegisteredClientRepository(SampleClients.of(settings));
    }

    @Bean
    UserDetailsService people(IssuerSettings settings) {
        return new InMemoryUserDetailsManager(settings.people().stream()
                .map(person -> User.withUsername(person.id())
                        .password("{noop}" + person.id())
                        .roles("PERSON")
                        .build())
                .toList());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerSettings settings) {
        return new Claims(settings);
    }

    @Bean
    JWKSource<SecurityContext> keys(IssuerSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.directory())));
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
