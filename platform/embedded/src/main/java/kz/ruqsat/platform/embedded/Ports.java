package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. Everything embedded listens on the loopback address only. */
public final class Ports {

    /** A name could resolve to ::1 for one side and 127.0.0.1 for the other, so the address is spelled out. */
    public static final String LOOPBACK = "127.0.0.1";

    // Below the ranges from which the operating systems hand out ports of outgoing connections.
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;

    private Ports() {}

    /**
     * Refuses a port on which somebody already listens.
     *
     * @param user what needs the port, as a person calls it: {@code "PostgreSQL"}
     * @throws CannotStart naming the port and who needs it
     */
    public static void requireFree(int port, String user) {
        if (!isFree(port)) {
            throw new CannotStart("Port %d is taken and %s needs it: stop what listens there.".formatted(port, user));
        }
    }

    public static boolean isFree(int port) {
        // On macOS one can bind the loopback address although somebody listens on all addresses: so ask both ways.
        return !answers(port) && canBind(port);
    }

    /** A port that is free now. Another process may still take it before it is used. */
    public static int free() {
        for (int attempt = 0; attempt < 200; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port between %d and %d.".formatted(LOWEST, HIGHEST));
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(LOOPBACK, port), 500);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
