package kz.ruqsat.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Whether a process says on its management port that it can work. */
record Readiness(URI address) {

    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Waits until it is ready, the time is over, or there is nobody left to wait for. */
    boolean await(Duration limit, BooleanSupplier stillThere) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (stillThere.getAsBoolean() && System.nanoTime() < end) {
            if (isReady()) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    boolean isReady() {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
