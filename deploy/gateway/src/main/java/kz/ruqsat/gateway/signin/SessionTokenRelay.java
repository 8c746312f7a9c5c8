package kz.ruqsat.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Set;
import kz.ruqsat.gateway.SignedIn;
import kz.ruqsat.gateway.relay.SessionTokens;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Takes the access token out of the session, with a new one from the issuer shortly before the old one ends. */
@Component
final class SessionTokenRelay implements SessionTokens {

    private static final Set<String> OVER = Set.of("invalid_grant", "invalid_token", "client_authorization_required");

    private final OAuth2AuthorizedClientManager clients;

    SessionTokenRelay(ClientRegistrationRepository issuers, OAuth2AuthorizedClientRepository tokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(issuers, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        this.clients = manager;
    }

    @Override
    public @Nullable String accessToken(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthenticationToken person = SignedIn.person().orElse(null);
        HttpSession session = request.getSession(false);
        if (person == null || session == null) {
            return null;
        }
        try {
            // One at a time: issuers that give a new refresh token each time take the second use of an old one for
            // theft.
            synchronized (WebUtils.getSessionMutex(session)) {
                return authorized(person, request, response);
            }
        } catch (ClientAuthorizationException e) {
            if (OVER.contains(e.getError().getErrorCode())) {
                throw signedOut(session, e);
            }
            throw CommonProblems.UNAVAILABLE.rejection().refused();
        }
    }

    private @Nullable String authorized(
            OAuth2AuthenticationToken person, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient client =
                clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(SignInConfiguration.REGISTRATION)
                        .principal(person)
                        .attribute(HttpServletRequest.class.getName(), request)
                        .attribute(HttpServletResponse.class.getName(), response)
                        .build());
        return client == null ? null : client.getAccessToken().getTokenValue();
    }

    private static CredentialsExpiredException signedOut(HttpSession session, ClientAuthorizationException cause) {
        session.invalidate();
        SecurityContextHolder.clearContext();
        return new CredentialsExpiredException("the issuer has ended this sign-in", cause);
    }
}
