package kz.ruqsat.gateway.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.ruqsat.gateway.Origin;
import kz.ruqsat.gateway.SignedIn;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Against forged requests from foreign pages: a request that changes something and leans on a cookie must come from one
 * of our own pages. The browser says so itself, so that the forms of four services need no shared secret token. A
 * caller with its own {@code Authorization} is none of this filter's business: a foreign page cannot set that header.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Origin origin;
    private final ProblemWriter problems;

    SameOriginFilter(Origin origin, ProblemWriter problems) {
        this.origin = origin;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod())
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || fromOurPages(request.getHeader("Sec-Fetch-Site"), request.getHeader(HttpHeaders.ORIGIN))) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, GatewayProblems.CROSS_SITE_REQUEST.rejection());
        }
    }

    /** Without either header it is no browser of today; without a session as well there is nothing to lean on. */
    private boolean fromOurPages(@Nullable String site, @Nullable String from) {
        if (site != null) {
            return site.equals("same-origin");
        }
        return from != null ? from.equals(origin.toString()) : SignedIn.person().isEmpty();
    }
}
