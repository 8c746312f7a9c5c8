package kz.ruqsat.local;

import java.net.URI;
import java.util.function.Consumer;
import kz.ruqsat.platform.embedded.CannotStart;

/** A story played through the public API, for people who see the product for the first time. */
public interface Example {

    /** Lives in its own package and is loaded only when somebody asks for it. */
    String GUIDED = "kz.ruqsat.local.example.GuidedExample";

    /**
     * Plays from beginning to end.
     *
     * @param origin where people and portals reach the stack
     * @param says told each step, with the page where it can be seen
     */
    void play(URI origin, Consumer<String> says) throws Exception;

    /** @throws CannotStart when this build does not contain it */
    static Example guided() {
        try {
            return (Example) Class.forName(GUIDED).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new CannotStart("This build does not contain the guided example.", missing);
        }
    }
}
