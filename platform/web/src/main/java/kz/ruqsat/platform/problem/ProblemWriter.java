package kz.ruqsat.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kz.ruqsat.platform.language.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a problem straight to the response: JSON for programs, a page in the layout for people. Filters use it, and the
 * one place that answers what controllers threw.
 */
public final class ProblemWriter {

    private final Problems problems;
    private final JsonMapper json;
    private final ViewResolver views;

    public ProblemWriter(Problems problems, JsonMapper json, ViewResolver views) {
        this.problems = problems;
        this.json = json;
        this.views = views;
    }

    /** Answers with this problem; a response that has already begun is left alone. */
    public void write(HttpServletRequest request, HttpServletResponse response, Rejection rejection)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Problem problem = problems.of(rejection, Languages.of(request));
        response.resetBuffer();
        response.setStatus(problem.status());
        Problems.headers(problem).forEach(response::setHeader);
        response.addHeader("Vary", "Accept, Accept-Language, Cookie");
        View page = wantsPage(request) ? view(problem.language().locale()) : null;
        if (page == null) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            byte[] body = json.writeValueAsBytes(problem);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        } else {
            render(page, problem, request, response);
        }
    }

    private @Nullable View view(Locale locale) {
        try {
            return views.resolveViewName("layout/problem", locale);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void render(View page, Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        // A filter runs outside of the dispatcher, which otherwise tells templates the language.
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new Languages());
        LocaleContextHolder.setLocale(problem.language().locale());
        try {
            page.render(new HashMap<>(Map.of("problem", problem)), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** A browser names text/html itself; a program that says "anything" gets JSON, and so does every call of the API. */
    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        if (accept == null || request.getRequestURI().startsWith("/api/")) {
            return false;
        }
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML)
                            || type.equalsTypeAndSubtype(MediaType.APPLICATION_XHTML_XML));
        } catch (InvalidMimeTypeException | org.springframework.http.InvalidMediaTypeException e) {
            return false;
        }
    }
}
