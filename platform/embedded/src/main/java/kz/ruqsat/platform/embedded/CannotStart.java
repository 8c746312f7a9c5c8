package kz.ruqsat.platform.embedded;

/** Something on this machine keeps a part from starting. The message is one line, for a person, and says what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
