package kz.ruqsat.local;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the missing start caches one after the other, in the background, once everything is ready. */
record StartCaches(List<Source> sources, Consumer<String> says) implements Runnable {

    /** A cache and the process that may be recording for it. */
    record Source(StartCache cache, Optional<ProcessHandle> process) {

        static Source of(Part part) {
            return new Source(part.cache(), part.process().map(ChildProcess::handle));
        }

        boolean make() throws IOException, InterruptedException {
            if (!cache.isRecorded() && process.isPresent()) {
                cache.endRecording(process.get());
            }
            return cache.create();
        }
    }

    @Override
    public void run() {
        List<Source> missing =
                sources.stream().filter(source -> !source.cache().exists()).toList();
        if (missing.isEmpty()) {
            return;
        }
        says.accept("Making start caches in the background, so that the next start is faster");
        try {
            int made = 0;
            for (Source source : missing) {
                made += source.make() ? 1 : 0;
            }
            says.accept("%d of %d start caches are made".formatted(made, missing.size()));
        } catch (IOException failure) {
            says.accept("Start caches were not made: " + failure.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
