package kz.ruqsat.gateway;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** The person behind the session of the current request. */
public final class SignedIn {

    private SignedIn() {}

    public static Optional<OAuth2AuthenticationToken> person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
