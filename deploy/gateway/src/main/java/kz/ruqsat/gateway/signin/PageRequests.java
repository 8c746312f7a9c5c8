package kz.ruqsat.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * A person's browser asking for a page that only signed-in people see: it is sent to sign in and comes back. Everything
 * else goes to the service as it is, which answers with its own problem.
 */
@Component
final class PageRequests implements RequestMatcher {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final Set<String> EXACTLY = Set.of("/", "/requirements");

    private static final List<String> OPEN = List.of(
            "/register/",
            "/requirements/check/",
            "/requirements/differences/",
            "/assets/",
            "/webjars/",
            "/oauth2/",
            "/.well-known/",
            "/sandbox/",
            "/sign-in/",
            "/login/oauth2/",
            "/error/",
            "/favicon.ico/");

    @Override
    public boolean matches(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return READING.contains(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !isOpen(request.getRequestURI());
    }

    private static boolean isOpen(String path) {
        return EXACTLY.contains(path) || OPEN.stream().anyMatch((path + "/")::startsWith);
    }
}
