package kz.ruqsat.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/** Who makes the request at hand. */
public final class Callers {

    private Callers() {}

    public static Optional<Actor> actor() {
        return token().map(TokenRules::actor);
    }

    /** The name to show: the claim {@code name} of people, the subject of programs. */
    public static Optional<String> name() {
        return token().map(token -> {
            String name = token.getClaimAsString("name");
            return name == null || name.isBlank() ? token.getClaimAsString(JwtClaimNames.SUB) : name;
        });
    }

    /** The claims of a bearer token, or at the entrance those of the person's sign-in. */
    private static Optional<ClaimAccessor> token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ClaimAccessor token
                ? Optional.of(token)
                : Optional.empty();
    }
}
