package kz.ruqsat.e2e.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;

/** One tab: pages are opened in it, looked at, and worked with by keys as a person does. */
public final class Tab implements AutoCloseable {

    private static final Map<String, Integer> KEYS = Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40);

    private final Wire wire;
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    /** What leads to another page. */
    public interface Deed {

        void done() throws InterruptedException;
    }

    private Tab(HttpClient http, URI address) {
        this.wire = new Wire(http, address, this::heard);
    }

    static Tab at(HttpClient http, URI address) throws InterruptedException {
        Tab tab = new Tab(http, address);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            tab.wire.ask(domain + ".enable", Map.of());
        }
        return tab;
    }

    private void heard(String event, JsonNode about) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Runtime.exceptionThrown" ->
                complaints.add(about.path("exceptionDetails").toString());
            case "Log.entryAdded" -> {
                JsonNode entry = about.path("entry");
                // The answer's status is looked at elsewhere: error pages are pages, too.
                if (entry.path("level").asString().equals("error")
                        && !entry.path("source").asString().equals("network")) {
                    complaints.add(entry.path("text").asString());
                }
            }
            default -> {}
        }
    }

    /** Runs this script in every page from now on, before the page's own. */
    public void bring(String script) throws InterruptedException {
        wire.ask("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    public void width(int pixels) throws InterruptedException {
        wire.ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Opens a page and waits until all of it is there. */
    public void open(URI page) throws InterruptedException {
        leave("opening " + page, () -> wire.ask("Page.navigate", Map.of("url", page.toString())));
    }

    /** Does something that leads to another page, and waits for that. */
    public void leave(String what, Deed deed) throws InterruptedException {
        complaints.clear();
        loaded = new CompletableFuture<>();
        deed.done();
        Wire.got(what, loaded);
    }

    /** The value of an expression of the page's language; a promise is waited for. */
    public JsonNode value(String expression) throws InterruptedException {
        JsonNode answer = wire.ask(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    public String text(String expression) throws InterruptedException {
        return value(expression).asString("");
    }

    /** The texts of an array. */
    public List<String> texts(String expression) throws InterruptedException {
        return value(expression).valueStream().map(one -> one.asString("")).toList();
    }

    /** Presses a key and lets it go. */
    public void press(String key) throws InterruptedException {
        Map<String, ?> about = Map.of(
                "type",
                "keyDown",
                "key",
                key,
                "code",
                key.isBlank() ? "Space" : key,
                "windowsVirtualKeyCode",
                KEYS.getOrDefault(key, 0),
                "text",
                key.equals("Enter") ? "\r" : key.isBlank() ? key : "");
        wire.ask("Input.dispatchKeyEvent", about);
        wire.ask("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    public void type(String text) throws InterruptedException {
        wire.ask("Input.insertText", Map.of("text", text));
    }

    public void forgetCookies() throws InterruptedException {
        wire.ask("Network.clearBrowserCookies", Map.of());
    }

    /** Errors that the page made since it was opened: scripts that failed, things that its policy forbids. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public void picture(Path file) throws InterruptedException, IOException {
        String png = wire.ask("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .path("data")
                .asString();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(png));
    }

    @Override
    public void close() {
        wire.close();
    }
}
