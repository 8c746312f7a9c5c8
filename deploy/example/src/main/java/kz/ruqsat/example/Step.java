package kz.ruqsat.example;

/**
 * One step of the story.
 *
 * @param key names it, in tests and among the texts
 * @param action plays it
 */
public record Step(String key, Action action) {

    /** Does what the step is about and returns when it can be seen. */
    public interface Action {

        Done play(Story story) throws InterruptedException;
    }

    /** @throws StoryBroken when the product did not do what the step expects */
    public Done play(Story story) throws InterruptedException {
        return action.play(story);
    }
}
