package kz.ruqsat.sandbox.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our tokens say beyond the standard: roles, the pool of an operator, name and language of a person. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final Map<String, Map<String, Object>> people;
    private final Map<String, Map<String, Object>> clients;

    Claims(IssuerSettings settings) {
        this.people = settings.people().stream().collect(Collectors.toMap(IssuerSettings.Person::id, Claims::of));
        this.clients = settings.clients().stream().collect(Collectors.toMap(IssuerSettings.Client::id, Claims::of));
    }

    @Override
    public void customize(JwtEncodingContext context) {
        boolean program = AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType());
        Map<String, Object> more = program
                ? clients.get(context.getRegisteredClient().getClientId())
                : people.get(context.getPrincipal().getName());
        if (more != null) {
            context.getClaims().claims(claims -> claims.putAll(more));
        }
    }

    private static Map<String, Object> of(IssuerSettings.Person person) {
        Map<String, Object> claims = granted(person.role(), person.poolId());
        claims.put("name", person.name());
        claims.put("preferred_username", person.id());
        claims.put("language", person.language());
        return claims;
    }

    private static Map<String, Object> of(IssuerSettings.Client client) {
        Map<String, Object> claims = granted(client.role(), client.poolId());
        claims.put("scope", List.of(client.role()));
        return claims;
    }

    private static Map<String, Object> granted(String role, @Nullable String poolId) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("roles", List.of(role));
        if (poolId != null) {
            claims.put("pool_id", poolId);
        }
        return claims;
    }
}
