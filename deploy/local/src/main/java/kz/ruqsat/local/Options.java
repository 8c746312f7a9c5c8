package kz.ruqsat.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.ruqsat.platform.embedded.CannotStart;

/**
 * What was asked for on the command line.
 *
 * @param repository the checkout whose jars are run
 * @param data where data, logs and caches are kept
 * @param portOffset added to every port
 * @param fresh whether to start empty
 * @param example whether to play the guided example when ready
 * @param help whether only to tell how to use it
 */
public record Options(Path repository, Path data, int portOffset, boolean fresh, boolean example, boolean help) {

    private static final int HIGHEST_OFFSET = 40_000;

    /** Browsers do not open port 10080 (Fetch Standard, "bad port"): the entrance may not stand there. */
    private static final int OFFSET_NO_BROWSER_OPENS = 2_000;

    /** Everything as {@code deploy/up} does it without arguments. */
    public static Options of(Path repository) {
        return new Options(repository, repository.resolve(".ruqsat"), 0, false, false, false);
    }

    /** Another directory and other ports, to run beside a stack that is already there. */
    public Options beside(Path otherData, int otherOffset) {
        return new Options(repository, otherData, otherOffset, fresh, example, help);
    }

    /** @throws CannotStart when an argument is unknown or incomplete */
    static Options parse(List<String> arguments, Path repository) {
        Options options = of(repository);
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            options = switch (argument) {
                case "--fresh" ->
                    new Options(repository, options.data, options.portOffset, true, options.example, options.help);
                case "--example" ->
                    new Options(repository, options.data, options.portOffset, options.fresh, true, options.help);
                case "--help", "-h" ->
                    new Options(repository, options.data, options.portOffset, options.fresh, options.example, true);
                case "--data" -> options.beside(Path.of(value(argument, rest)).toAbsolutePath(), options.portOffset);
                case "--port-offset" -> options.beside(options.data, offset(value(argument, rest)));
                default ->
                    throw new CannotStart(
                            "Unknown argument %s: deploy/up --help tells what there is.".formatted(argument));
            };
        }
        return options;
    }

    private static String value(String argument, Deque<String> rest) {
        String value = rest.pollFirst();
        if (value == null || value.isBlank()) {
            throw new CannotStart("%s needs a value: deploy/up --help tells which.".formatted(argument));
        }
        return value;
    }

    private static int offset(String value) {
        try {
            int offset = Integer.parseInt(value);
            if (offset == OFFSET_NO_BROWSER_OPENS) {
                throw new CannotStart("--port-offset %d leads to port 10080, which browsers do not open: take another."
                        .formatted(offset));
            }
            if (offset >= 0 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new CannotStart("--port-offset is a number from 0 to %d, not %s.".formatted(HIGHEST_OFFSET, value));
    }
}
