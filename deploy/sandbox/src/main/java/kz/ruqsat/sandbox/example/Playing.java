package kz.ruqsat.sandbox.example;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.example.Done;
import kz.ruqsat.example.Step;
import kz.ruqsat.example.Story;
import org.jspecify.annotations.Nullable;

/** One playing, told while it goes on. */
final class Playing {

    private final List<Done> done = new ArrayList<>();
    private @Nullable String broken;

    /** @param broken why it stopped, null if it did not */
    record Seen(List<Done> done, @Nullable String broken) {

        Seen {
            done = List.copyOf(done);
        }

        boolean running() {
            return broken == null && done.size() < Story.STEPS.size();
        }
    }

    /** Plays to the end, or until something is in the way. */
    void play(Story story) throws InterruptedException {
        try (story) {
            for (Step step : Story.STEPS) {
                add(step.play(story));
            }
        } catch (RuntimeException reason) {
            breakOff(reason.getMessage() == null ? reason.toString() : reason.getMessage());
        } catch (InterruptedException stopping) {
            breakOff("interrupted");
            throw stopping;
        }
    }

    private synchronized void add(Done one) {
        done.add(one);
    }

    private synchronized void breakOff(String reason) {
        broken = reason;
    }

    synchronized Seen seen() {
        return new Seen(done, broken);
    }
}
