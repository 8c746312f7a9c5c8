package kz.ruqsat.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What the filters of security refuse is answered like any other refusal. */
final class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityProblems.class);

    private final ProblemWriter writer;

    SecurityProblems(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (refused instanceof AuthenticationServiceException) {
            // The issuer's keys cannot be fetched: not the caller's fault, and it passes.
            LOG.warn("tokens cannot be verified: {}", refused.getMessage());
            writer.write(request, response, CommonProblems.UNAVAILABLE.rejection());
        } else {
            writer.write(request, response, CommonProblems.UNAUTHENTICATED.rejection());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        writer.write(request, response, CommonProblems.FORBIDDEN.rejection());
    }
}
