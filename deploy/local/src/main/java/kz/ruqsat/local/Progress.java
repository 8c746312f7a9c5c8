package kz.ruqsat.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells what happens while it happens, each line with the seconds since the start. */
final class Progress implements Consumer<String> {

    private final PrintStream out;
    private final long start;

    Progress(PrintStream out, Duration alreadyPassed) {
        this.out = out;
        this.start = System.nanoTime() - alreadyPassed.toNanos();
    }

    @Override
    public void accept(String line) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), line));
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
