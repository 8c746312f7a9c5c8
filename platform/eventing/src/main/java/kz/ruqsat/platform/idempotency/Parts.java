package kz.ruqsat.platform.idempotency;

import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.idempotency.StoredAnswers.Answer;
import kz.ruqsat.platform.problem.CommonProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Work that is stored part by part, each part in a transaction of its own and repeated when another writer was first. */
public final class Parts {

    static final String ATTRIBUTE = Parts.class.getName();

    /**
     * The request whose parts these are.
     *
     * @param fingerprint of the whole request
     */
    record Keyed(String client, String key, String fingerprint) {

        /** No client can send such a key: a header has no line breaks. */
        String of(int part) {
            return key + '\n' + part;
        }
    }

    private final StoredAnswers answers;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final JsonMapper json;

    Parts(StoredAnswers answers, TransactionTemplate transaction, InstantSource clock, JsonMapper json) {
        this.answers = answers;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Does one part, unless an earlier attempt of the same request under its {@code Idempotency-Key} has done it: then
     * answers what it answered.
     *
     * @param number of the part within the request, the same in every attempt
     * @param type of the answer, which is kept as JSON
     * @throws kz.ruqsat.platform.problem.Refused {@code idempotency-key-reused}, if the key belongs to another request
     */
    public <T> T part(int number, Class<T> type, Supplier<T> work) {
        var request = request();
        if (request == null) {
            return inTransaction(work);
        }
        var done = kept(request, number, type);
        if (done.isPresent()) {
            return done.get();
        }
        try {
            return inTransaction(() -> {
                T result = work.get();
                answers.keep(
                        request.client(),
                        request.of(number),
                        new Answer(request.fingerprint(), 200, Map.of(), json.writeValueAsString(result)),
                        clock.instant());
                return result;
            });
        } catch (DuplicateKeyException twin) {
            return kept(request, number, type).orElseThrow(() -> twin);
        }
    }

    private <T> Optional<T> kept(Keyed request, int number, Class<T> type) {
        return answers.find(request.client(), request.of(number)).map(answer -> {
            if (!answer.fingerprint().equals(request.fingerprint())) {
                throw CommonProblems.IDEMPOTENCY_KEY_REUSED.rejection().refused();
            }
            return json.readValue(answer.body(), type);
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Retry.onConflict(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static @Nullable Keyed request() {
        var attributes = RequestContextHolder.getRequestAttributes();
        return attributes == null ? null : (Keyed) attributes.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
    }
}
