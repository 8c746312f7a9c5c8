package kz.ruqsat.sandbox.issuer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients of the issuer: the entrance, for people; and one per role, for programs. */
final class SampleClients {

    private SampleClients() {}

    static List<RegisteredClient> of(IssuerSettings settings) {
        List<RegisteredClient> clients = new ArrayList<>();
        clients.add(entrance(settings));
        settings.clients().forEach(client -> clients.add(program(client, settings.clientTokens())));
        return clients;
    }

    private static RegisteredClient.Builder named(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret("{noop}" + id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST);
    }

    private static RegisteredClient entrance(IssuerSettings settings) {
        return named(settings.gateway())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.gatewayOrigin() + "/login/oauth2/code/ruqsat")
                .postLogoutRedirectUri(settings.gatewayOrigin() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(settings.personTokens())
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .build())
                .build();
    }

    /** The scope of a program is its role: what it may do is decided by the services from its roles. */
    private static RegisteredClient program(IssuerSettings.Client client, Duration life) {
        return named(client.id())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(client.role())
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(life).build())
                .build();
    }
}
