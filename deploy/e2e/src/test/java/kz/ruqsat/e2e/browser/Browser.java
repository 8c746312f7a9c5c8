package kz.ruqsat.e2e.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium or Chrome that this machine has, without a window, spoken to over its DevTools protocol: nothing to
 * download, and no driver whose version has to fit.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Browser(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** The first browser on the path. */
    public static Optional<Path> found() {
        List<Path> path = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> path.stream().map(directory -> directory.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile directory for what it keeps; new each time */
    public static Browser start(Path executable, Path profile) throws IOException {
        Process process = new ProcessBuilder(command(executable, profile))
                .redirectErrorStream(true)
                .start();
        BufferedReader says =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> said = new ArrayList<>();
        String line;
        while ((line = says.readLine()) != null) {
            if (line.startsWith(READY)) {
                Thread.ofVirtual().start(() -> says.lines().forEach(unread -> {}));
                return new Browser(process, URI.create(line.substring(READY.length())));
            }
            said.add(line);
        }
        throw new IOException(executable + " did not start: " + said);
    }

    private static List<String> command(Path executable, Path profile) {
        Stream<String> fixed = Stream.of(
                executable.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--no-default-browser-check",
                // Nothing leaves the machine.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--disable-features=MediaRouter,OptimizationHints",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        // Chromium's sandbox refuses to work for root, as which containers often run.
        Stream<String> sandbox =
                "root".equals(System.getProperty("user.name")) ? Stream.of("--no-sandbox") : Stream.of();
        return Stream.of(fixed, sandbox, Stream.of("about:blank"))
                .flatMap(all -> all)
                .toList();
    }

    /** A new tab on an empty page. */
    public Tab tab() throws IOException, InterruptedException {
        String origin = "http://" + address.getAuthority();
        String target = http.send(
                        HttpRequest.newBuilder(URI.create(origin + "/json/new"))
                                .PUT(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return Tab.at(
                http, URI.create(Json.read(target).path("webSocketDebuggerUrl").asString()));
    }

    @Override
    public void close() {
        http.close();
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
