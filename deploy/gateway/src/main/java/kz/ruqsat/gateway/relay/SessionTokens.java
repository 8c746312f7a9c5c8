package kz.ruqsat.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** The access token behind a person's session. */
public interface SessionTokens {

    /**
     * A token that is still good, refreshed if it had to be; null for a request without a signed-in person.
     *
     * @throws org.springframework.security.core.AuthenticationException when the person has to sign in again
     */
    @Nullable String accessToken(HttpServletRequest request, HttpServletResponse response);
}
