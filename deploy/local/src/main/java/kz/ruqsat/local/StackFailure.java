package kz.ruqsat.local;

import java.util.List;

/** The stack cannot go on: a process died or never became ready. Told to a person line by line, without a stack trace. */
public final class StackFailure extends RuntimeException {

    StackFailure(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
    }
}
