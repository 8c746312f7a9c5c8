package kz.ruqsat.platform.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The real time plus an offset that only grows, in milliseconds. The offset lies in one 8-byte big-endian number of
 * memory that processes may share: whoever moves it moves it for all of them, at once.
 */
public final class MovableClock extends Clock {

    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Clock real;
    private final ByteBuffer offset;

    private MovableClock(Clock real, ByteBuffer offset) {
        this.real = real;
        this.offset = offset;
    }

    /** A clock of this process alone. */
    public static MovableClock inMemory(Clock real) {
        return new MovableClock(real, ByteBuffer.allocateDirect(2 * Long.BYTES).alignedSlice(Long.BYTES));
    }

    /** A clock shared by all that map this file; the file is created when absent, its offset survives restarts. */
    public static MovableClock shared(Clock real, Path file) {
        try {
            Path directory = file.toAbsolutePath().getParent();
            if (directory != null) {
                Files.createDirectories(directory);
            }
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return new MovableClock(real, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file of the sandbox clock cannot be used: " + file, e);
        }
    }

    /** How far this clock is ahead of the real time. */
    public Duration offset() {
        return Duration.ofMillis(stored());
    }

    /**
     * Moves the clock forward.
     *
     * @throws IllegalArgumentException when the step is negative: time does not go back
     */
    public void advance(Duration step) {
        if (step.isNegative()) {
            throw new IllegalArgumentException("the clock cannot go back by " + step);
        }
        LONG.getAndAdd(offset, 0, step.toMillis());
    }

    /**
     * Moves the clock forward to an instant.
     *
     * @return false, and nothing is moved, when the clock is already past it
     */
    public boolean moveTo(Instant target) {
        while (true) {
            long current = stored();
            long wanted = Duration.between(real.instant(), target).toMillis();
            if (wanted < current) {
                return false;
            }
            if (LONG.compareAndSet(offset, 0, current, wanted)) {
                return true;
            }
        }
    }

    private long stored() {
        return (long) LONG.getVolatile(offset, 0);
    }

    @Override
    public Instant instant() {
        return real.instant().plusMillis(stored());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), offset);
    }
}
