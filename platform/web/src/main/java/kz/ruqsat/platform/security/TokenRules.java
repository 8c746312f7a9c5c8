package kz.ruqsat.platform.security;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a bearer token must say, and what it grants. */
public final class TokenRules {

    private TokenRules() {}

    /** Issuer, subject and an expiry by the real clock: moving the sandbox's clock signs nobody out. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                new JwtTimestampValidator(),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, java.util.Objects::nonNull),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank())));
    }

    /** The roles of the claim {@code roles}. Unknown words grant nothing, and no token makes anybody the system. */
    static Set<Role> roles(ClaimAccessor token) {
        Set<Role> roles = new LinkedHashSet<>();
        if (token.getClaims().get("roles") instanceof List<?> words) {
            for (Role role : Role.values()) {
                if (role != Role.SYSTEM && words.contains(role.claim())) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    static List<GrantedAuthority> authorities(ClaimAccessor token) {
        List<GrantedAuthority> authorities = new ArrayList<>();
        roles(token).forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
        return authorities;
    }

    /** @throws NullPointerException when the token has no subject, which {@link #validator} forbids */
    static Actor actor(ClaimAccessor token) {
        Set<Role> roles = roles(token);
        String pool = roles.contains(Role.POOL_OPERATOR) ? token.getClaimAsString("pool_id") : null;
        return new Actor(java.util.Objects.requireNonNull(token.getClaimAsString(JwtClaimNames.SUB)), roles, pool);
    }
}
