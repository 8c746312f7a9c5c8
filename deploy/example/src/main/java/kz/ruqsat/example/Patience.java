package kz.ruqsat.example;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How long the story waits for what another service does.
 *
 * @param limit after which it gives up
 */
public record Patience(Duration limit) {

    static final Duration PAUSE = Duration.ofMillis(100);

    /** Asks for something. */
    public interface Question {

        Answer ask() throws InterruptedException;
    }

    /** Asks until the answer is the expected one. */
    public Answer until(String what, Question question, Predicate<Answer> expected) throws InterruptedException {
        return await(what, question, answer -> expected.test(answer) ? Optional.of(answer) : Optional.empty());
    }

    /**
     * Asks until the answer has what is looked for.
     *
     * @param what that is, for the message
     * @throws StoryBroken when it does not come, with the last answer
     */
    public <T> T await(String what, Question question, Function<Answer, Optional<T>> lookedFor)
            throws InterruptedException {
        long start = System.nanoTime();
        while (true) {
            Answer answer = question.ask();
            Optional<T> found = lookedFor.apply(answer);
            if (found.isPresent()) {
                return found.get();
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(limit) > 0) {
                throw new StoryBroken("Waited %d s for %s, and it did not come. The last answer to %s was %s"
                        .formatted(waited.toSeconds(), what, answer.request(), answer));
            }
            Thread.sleep(PAUSE);
        }
    }
}
