package kz.ruqsat.sandbox.example;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import kz.ruqsat.example.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the example is played: one at a time, because each moves the one clock of the machine. */
@Component
class Stage implements DisposableBean {

    private final Supplier<Story> stories;
    private @Nullable Playing last;
    private @Nullable Thread thread;

    @Autowired
    Stage(@Value("${ruqsat.sandbox.issuer.gateway-origin}") URI origin) {
        this(() -> Story.at(origin));
    }

    Stage(Supplier<Story> stories) {
        this.stories = stories;
    }

    /** Starts one in the background; nothing while one is being played. */
    synchronized void play() {
        if (last != null && last.seen().running()) {
            return;
        }
        Playing next = new Playing();
        last = next;
        thread = Thread.ofVirtual().name("example").start(() -> {
            try {
                next.play(stories.get());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** The last playing, which may be going on. */
    synchronized Optional<Playing.Seen> seen() {
        return Optional.ofNullable(last).map(Playing::seen);
    }

    @Override
    public synchronized void destroy() {
        if (thread != null) {
            thread.interrupt();
        }
    }
}
