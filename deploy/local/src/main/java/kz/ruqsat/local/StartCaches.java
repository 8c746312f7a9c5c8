package kz.ruqsat.local;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Makes the missing start caches one after the other, in the background, once everything is ready. */
record StartCaches(List<Part> parts, Consumer<String> says) implements Runnable {

    @Override
    public void run() {
        List<Part> missing =
                parts.stream().filter(part -> !part.cache().exists()).toList();
        if (missing.isEmpty()) {
            return;
        }
        says.accept("Making start caches in the background, so that the next start is faster.");
        try {
            int made = 0;
            for (Part part : missing) {
                made += make(part) ? 1 : 0;
            }
            says.accept("%d of %d start caches are made.".formatted(made, missing.size()));
        } catch (IOException failure) {
            says.accept("Start caches were not made: " + failure.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean make(Part part) throws IOException, InterruptedException {
        StartCache cache = part.cache();
        var process = part.process();
        if (!cache.isRecorded() && process.isPresent()) {
            cache.endRecording(process.get().handle());
        }
        return cache.create();
    }
}
