package kz.ruqsat.platform.problem;

import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.language.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The one factory of problems: whatever is refused, by whomever, gets its answer here. */
public final class Problems {

    /** Seconds after which a caller may try again when we cannot tell better. */
    private static final String RETRY_AFTER = "5";

    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "detail", "instance", "code", "violations", "place");

    private final Messages texts;

    public Problems(Messages texts) {
        this.texts = texts;
    }

    public Problem of(Rejection rejection, Language language) {
        String code = rejection.code().code();
        Map<String, Object> named = new LinkedHashMap<>(rejection.parameters());
        named.putIfAbsent("place", "body");
        named.putIfAbsent("name", "");
        return new Problem(
                "urn:ruqsat:problem:" + code,
                texts.text(language, "problem." + code + ".title", named),
                rejection.code().status(),
                texts.text(language, "problem." + code + ".detail", named),
                code,
                rejection.violations().stream()
                        .map(violation -> place(violation, language))
                        .toList(),
                extensions(rejection.parameters()),
                language);
    }

    /** The whole answer: status, media type, language and, where the caller should wait, for how long. */
    public ResponseEntity<Problem> answer(Rejection rejection, Language language) {
        Problem problem = of(rejection, language);
        return ResponseEntity.status(problem.status())
                .headers(headers -> headers(problem).forEach(headers::set))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static Map<String, String> headers(Problem problem) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_LANGUAGE, problem.language().code());
        headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 503 || problem.status() == 429) {
            Object seconds = problem.extensions().get("retryAfter");
            headers.put(HttpHeaders.RETRY_AFTER, seconds instanceof Number ? seconds.toString() : RETRY_AFTER);
        }
        if (problem.status() == 401) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return headers;
    }

    private Problem.Place place(Violation violation, Language language) {
        return new Problem.Place(
                violation.pointer(),
                violation.code(),
                texts.text(language, "violation." + violation.code(), violation.parameters()));
    }

    private static Map<String, Object> extensions(Map<String, Object> parameters) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        parameters.forEach((name, value) -> {
            if (!RESERVED.contains(name) && simple(value)) {
                extensions.put(name, value);
            }
        });
        return extensions;
    }

    /** Only plain values leave the house: an object could carry more than its text says. */
    private static boolean simple(Object value) {
        return switch (value) {
            case String _, Number _, Boolean _, Enum<?> _, Temporal _ -> true;
            case Collection<?> several -> several.stream().allMatch(Problems::simple);
            default -> false;
        };
    }
}
