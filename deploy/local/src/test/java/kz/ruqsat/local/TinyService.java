package kz.ruqsat.local;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Stands in for a service: ready at once, stops when asked, and dies when a file says so. */
final class TinyService {

    private TinyService() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> variables = System.getenv();
        System.out.println("database " + variables.get("RUQSAT_DB_URL"));
        if (Files.exists(Path.of(variables.get("RUQSAT_SANDBOX_DIR"), "stillborn"))) {
            System.out.println("I was never meant to live");
            System.exit(3);
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress("127.0.0.1", Integer.parseInt(variables.get("MANAGEMENT_SERVER_PORT"))), 0);
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/die", exchange -> {
            System.out.println("I was told to die");
            System.exit(4);
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopping in good order")));
        server.start();
    }
}
