package kz.ruqsat.platform.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed outside of the controllers: in a filter, in the container. */
@Controller
final class ProblemErrorController implements ErrorController {

    private final Refusals refusals;
    private final ProblemWriter writer;

    ProblemErrorController(Refusals refusals, ProblemWriter writer) {
        this.refusals = refusals;
        this.writer = writer;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Rejection rejection = thrown instanceof Throwable cause
                ? refusals.of(cause, request)
                : Refusals.ofStatus(status instanceof Integer known ? known : 404);
        writer.write(request, response, rejection);
    }
}
