package kz.ruqsat.verification.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.verification.verification.Evaluated.TraceStep;
import org.jspecify.annotations.Nullable;

/** A trace as sentences. */
record TraceLines(Words words) {

    /**
     * One question with its answer.
     *
     * @param found what was found, in words; null for a question that is made of others
     * @param answer yes, no or not known, in words
     * @param look TRUE, FALSE or UNKNOWN
     */
    record Line(String question, @Nullable String found, String answer, String look, List<Line> parts) {}

    List<Line> of(List<TraceStep> trace) {
        return trace.stream().map(this::line).toList();
    }

    private Line line(TraceStep step) {
        return new Line(
                words.text("trace." + step.asked(), arguments(step)),
                found(step),
                words.text("trace.answer." + step.result()),
                step.result(),
                of(step.parts()));
    }

    private Map<String, String> arguments(TraceStep step) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("about", step.about() == null ? "" : words.about(step.about()));
        arguments.put("expected", step.expected() == null ? "" : words.value(step.expected()));
        return arguments;
    }

    /** A reading tells what each option says in its parts; a combination in its own. */
    private @Nullable String found(TraceStep step) {
        if (!step.parts().isEmpty()
                || step.asked().equals("always")
                || step.asked().equals("contentKnown")) {
            return null;
        }
        return step.found() == null
                ? words.text("trace.nothing-found")
                : words.text("trace.found", Map.of("what", words.value(step.found())));
    }
}
