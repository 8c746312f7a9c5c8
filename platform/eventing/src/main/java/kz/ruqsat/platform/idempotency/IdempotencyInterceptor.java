package kz.ruqsat.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.idempotency.StoredAnswers.Answer;
import kz.ruqsat.platform.problem.CommonProblems;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Around every POST handler: with an {@code Idempotency-Key}, the handler and the keeping of its answer are one
 * transaction, and a repeat gets the kept answer (work that is too long for one is done {@link InParts}). Two requests with the same key at the same time both work, and the
 * unique key lets one of them commit; the other gets its answer. Refusals keep nothing, so a corrected request may use
 * the key again.
 */
final class IdempotencyInterceptor implements MethodInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;
    private static final String[] KEPT_HEADERS = {HttpHeaders.LOCATION, HttpHeaders.ETAG};

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final JsonMapper json;

    IdempotencyInterceptor(
            StoredAnswers answers, TransactionTemplate transaction, InstantSource clock, JsonMapper json) {
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        String key = request().map(r -> r.getHeader(HEADER)).orElse(null);
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw CommonProblems.malformedHeader(HEADER);
        }
        String client = client();
        String fingerprint = Fingerprint.of(request().orElseThrow(), parameters(call), json);
        Optional<Answer> kept = answers.find(client, key);
        if (kept.isPresent()) {
            return repeat(kept.get(), fingerprint, call.getMethod());
        }
        if (call.getMethod().isAnnotationPresent(InParts.class)) {
            return inParts(call, new Parts.Keyed(client, key, fingerprint));
        }
        try {
            return Retry.onConflict(() -> transaction.execute(status -> answerAndKeep(call, client, key, fingerprint)));
        } catch (DuplicateKeyException | Checked e) {
            return answers.find(client, key)
                    .map(answer -> repeat(answer, fingerprint, call.getMethod()))
                    .orElseThrow(() -> e instanceof Checked checked ? checked.getCause() : e);
        }
    }

    /** The parts have kept their answers; the whole keeps its own when all are done. */
    private @Nullable Object inParts(MethodInvocation call, Parts.Keyed keyed) throws Throwable {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(Parts.ATTRIBUTE, keyed, RequestAttributes.SCOPE_REQUEST);
        Object result = call.proceed();
        try {
            transaction.executeWithoutResult(status ->
                    answers.keep(keyed.client(), keyed.key(), answer(result, keyed.fingerprint()), clock.instant()));
            return result;
        } catch (DuplicateKeyException twin) {
            return answers.find(keyed.client(), keyed.key())
                    .map(answer -> repeat(answer, keyed.fingerprint(), call.getMethod()))
                    .orElseThrow(() -> twin);
        }
    }

    private @Nullable Object answerAndKeep(MethodInvocation call, String client, String key, String fingerprint) {
        Object result = proceed(call);
        answers.keep(client, key, answer(result, fingerprint), clock.instant());
        return result;
    }

    /** A transaction's work may throw no checked exception. */
    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            // A clone, because a repeated attempt has to walk the chain of interceptors again.
            return ((org.springframework.aop.ProxyMethodInvocation) call)
                    .invocableClone()
                    .proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new Checked(e);
        }
    }

    private static final class Checked extends RuntimeException {
        Checked(Throwable cause) {
            super(cause);
        }
    }

    private Answer answer(@Nullable Object result, String fingerprint) {
        if (!(result instanceof ResponseEntity<?> response)) {
            return new Answer(fingerprint, 200, Map.of(), json.writeValueAsString(result));
        }
        var headers = new LinkedHashMap<String, String>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        String body = response.getBody() == null ? null : json.writeValueAsString(response.getBody());
        return new Answer(fingerprint, response.getStatusCode().value(), headers, body);
    }

    private @Nullable Object repeat(Answer answer, String fingerprint, Method method) {
        if (!answer.fingerprint().equals(fingerprint)) {
            throw CommonProblems.IDEMPOTENCY_KEY_REUSED.rejection().refused();
        }
        if (method.getReturnType() != ResponseEntity.class) {
            return answer.body() == null
                    ? null
                    : json.readValue(answer.body(), json.constructType(method.getGenericReturnType()));
        }
        var response = ResponseEntity.status(answer.status());
        answer.headers().forEach(response::header);
        return answer.body() == null ? response.build() : response.body(json.readTree(answer.body()));
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }

    private static String client() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null ? "anonymous" : caller.getName();
    }

    private static Map<Parameter, Object> parameters(MethodInvocation call) {
        var values = new LinkedHashMap<Parameter, Object>();
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (call.getArguments()[i] != null) {
                values.put(parameters[i], call.getArguments()[i]);
            }
        }
        return values;
    }
}
