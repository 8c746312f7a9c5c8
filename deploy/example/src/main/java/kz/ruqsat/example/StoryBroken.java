package kz.ruqsat.example;

/** The product did not do what the story expects; the message says what was asked, waited for and answered. */
public final class StoryBroken extends RuntimeException {

    public StoryBroken(String message) {
        super(message);
    }

    StoryBroken(String message, Throwable cause) {
        super(message, cause);
    }
}
