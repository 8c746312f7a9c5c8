package kz.ruqsat.sandbox.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Signing out after this issuer was restarted: it knows the sign-in no more, and there is nothing left to end. */
final class ForgottenSignIn implements AuthenticationFailureHandler {

    private final String home;

    ForgottenSignIn(String origin) {
        this.home = origin + "/";
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(home);
    }
}
