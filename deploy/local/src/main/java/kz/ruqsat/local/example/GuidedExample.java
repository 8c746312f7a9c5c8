package kz.ruqsat.local.example;

import java.net.URI;
import java.util.function.Consumer;
import kz.ruqsat.example.StoryBroken;
import kz.ruqsat.example.Teller;
import kz.ruqsat.local.Example;

/** Plays the story at the terminal. One that breaks is told, and leaves the stack running to look at. */
public final class GuidedExample implements Example {

    @Override
    public void play(URI origin, Consumer<String> says) throws InterruptedException {
        try {
            new Teller(says).tell(origin);
        } catch (StoryBroken broken) {
            says.accept("The example stopped: " + broken.getMessage());
        }
    }
}
