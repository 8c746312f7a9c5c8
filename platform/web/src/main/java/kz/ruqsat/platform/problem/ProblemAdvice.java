package kz.ruqsat.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers whatever a controller threw. Its order leaves room for a service's own advice before it.
 *
 * <p>A client that hangs up in the middle of an answer is nobody's fault and gets none.
 */
@RestControllerAdvice
@Order(0)
final class ProblemAdvice {

    private final Refusals refusals;
    private final ProblemWriter writer;

    ProblemAdvice(Refusals refusals, ProblemWriter writer) {
        this.refusals = refusals;
        this.writer = writer;
    }

    @ExceptionHandler(Throwable.class)
    void answer(Throwable thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HungUp.is(thrown)) {
            return;
        }
        if (thrown instanceof ErrorResponse known) {
            String allow = known.getHeaders().getFirst(HttpHeaders.ALLOW);
            if (allow != null) {
                response.setHeader(HttpHeaders.ALLOW, allow);
            }
        }
        writer.write(request, response, refusals.of(thrown, request));
    }
}
