package kz.ruqsat.gateway.guard;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kz.ruqsat.gateway.SignedIn;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 429 for a caller that asks too much. A client is the signed-in person, else the token it sends, else its address;
 * and whatever it sends, its address has a limit too, so that inventing tokens gains nothing.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final Buckets clients;
    private final Buckets addresses;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimitSettings settings, TimeMeter time, ProblemWriter problems) {
        this.clients = new Buckets(settings.perSecond(), settings.burst(), settings.clients(), time);
        this.addresses = new Buckets(
                settings.perSecond() * settings.addressFactor(),
                settings.burst() * settings.addressFactor(),
                settings.clients(),
                time);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = addresses.take(request.getRemoteAddr());
        if (wait.isZero()) {
            wait = clients.take(client(request));
        }
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusSeconds(1).toSeconds()));
        problems.write(request, response, CommonProblems.TOO_MANY_REQUESTS.rejection());
    }

    /** Tokens are kept as a hash only. */
    private static String client(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return Ids.derived(authorization, "rate-limit");
        }
        return SignedIn.person().map(person -> "person " + person.getName()).orElseGet(request::getRemoteAddr);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/webjars/");
    }
}
