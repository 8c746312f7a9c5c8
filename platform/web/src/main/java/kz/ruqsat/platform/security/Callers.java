package kz.ruqsat.platform.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;

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
            return name == null || name.isBlank() ? token.getSubject() : name;
        });
    }

    private static Optional<Jwt> token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? Optional.of(token)
                : Optional.empty();
    }
}
