package kz.ruqsat.gateway.signin;

import java.net.URI;
import java.util.Map;
import kz.ruqsat.gateway.Origin;
import kz.ruqsat.gateway.guard.Guards;
import kz.ruqsat.platform.security.SecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Signs people in with the issuer and keeps their tokens in the session; what they may do, each service decides. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String REGISTRATION = "ruqsat";

    @Bean
    ClientRegistrationRepository issuers(SignInSettings settings, Origin origin) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(origin.at("/login/oauth2/code/" + REGISTRATION))
                .scope(settings.scopes())
                .issuerUri(settings.issuer())
                .authorizationUri(settings.authorizationUri())
                .tokenUri(settings.tokenUri())
                .jwkSetUri(settings.jwksUri())
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", settings.endSessionUri()))
                .build());
    }

    /** Tokens live and end with the session, not with the process. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfSessions() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    SecurityFilterChain entrance(
            HttpSecurity http,
            Guards guards,
            PageRequests pages,
            ReturnPath back,
            SignInSettings settings,
            ClientRegistrationRepository issuers,
            Origin origin) {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(issuers);
        signOut.setPostLogoutRedirectUri(origin.at("/"));
        signOut.setDefaultTargetUrl("/");
        return guards.into(http)
                // SameOriginFilter stands for it: the forms of four services would have to share a secret token.
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentSecurityPolicy(settings, origin)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(cache -> cache.requestCache(back))
                .authorizeHttpRequests(requests -> requests.requestMatchers(pages)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .authorizationEndpoint(endpoint -> endpoint.baseUri("/sign-in"))
                        .successHandler(
                                (request, response, person) -> response.sendRedirect(back.taken(request, response)))
                        .failureUrl("/?sign-in=failed"))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/sign-out"))
                        .deleteCookies("RUQSAT_SESSION")
                        .logoutSuccessHandler(signOut))
                .build();
    }

    /** The form that signs out is answered with a redirect to the issuer, which browsers count as part of the form. */
    private static String contentSecurityPolicy(SignInSettings settings, Origin origin) {
        URI issuer = URI.create(settings.endSessionUri());
        String place = issuer.getScheme() + "://" + issuer.getRawAuthority();
        String policy = SecurityAutoConfiguration.CONTENT_SECURITY_POLICY;
        return place.equals(origin.toString())
                ? policy
                : policy.replace("form-action 'self'", "form-action 'self' " + place);
    }
}
