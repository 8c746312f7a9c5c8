package kz.ruqsat.gateway.relay;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemWriter;
import kz.ruqsat.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;

/** Passes a request on to its service and the answer back, byte for byte. */
final class Relay implements HttpRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

    private final Route route;
    private final Upstream upstream;
    private final Headers headers;
    private final SessionTokens tokens;
    private final ProblemWriter problems;

    Relay(Route route, Upstream upstream, Headers headers, SessionTokens tokens, ProblemWriter problems) {
        this.route = route;
        this.upstream = upstream;
        this.headers = headers;
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (upstream.isTooLarge(request)) {
            problems.write(request, response, CommonProblems.TOO_LARGE.rejection());
            return;
        }
        HttpRequest outgoing;
        try {
            var builder = upstream.like(request, route.upstreamPath(request.getRequestURI()));
            headers.forward(request, builder, token(request, response));
            outgoing = builder.build();
        } catch (Refused e) {
            problems.write(request, response, e.rejection());
            return;
        } catch (IllegalArgumentException e) {
            problems.write(request, response, CommonProblems.MALFORMED.rejection());
            return;
        }
        exchange(request, response, outgoing);
    }

    private void exchange(HttpServletRequest request, HttpServletResponse response, HttpRequest outgoing)
            throws IOException {
        HttpResponse<InputStream> answer;
        try {
            answer = upstream.send(outgoing);
        } catch (IOException e) {
            refuse(request, response, e);
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("stopped while waiting for " + route.target()).initCause(e);
        }
        try (InputStream body = answer.body()) {
            response.setStatus(answer.statusCode());
            headers.answer(answer, response);
            copy(body, response);
        }
    }

    /** The issuer knows its callers by themselves; and who brings an authorisation does not mean the session. */
    private @Nullable String token(HttpServletRequest request, HttpServletResponse response) {
        boolean own = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        return own || route.target() == Target.SANDBOX ? null : tokens.accessToken(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, IOException failure)
            throws IOException {
        if (LimitedBody.TooLarge.caused(failure)) {
            problems.write(request, response, CommonProblems.TOO_LARGE.rejection());
            return;
        }
        LOG.warn("no answer from {}: {}", route.target(), failure.toString());
        problems.write(request, response, CommonProblems.UNAVAILABLE.rejection());
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(upstream.retryAfter().toSeconds()));
    }

    /** Passed on whenever the upstream pauses, so that a slow answer is seen as it comes. */
    private static void copy(InputStream body, HttpServletResponse response) throws IOException {
        var out = response.getOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            out.write(buffer, 0, read);
            if (body.available() == 0) {
                out.flush();
            }
        }
    }
}
