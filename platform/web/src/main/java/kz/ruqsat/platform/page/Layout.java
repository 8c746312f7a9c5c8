package kz.ruqsat.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.ruqsat.platform.clock.MovableClock;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.platform.security.Callers;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Bean {@code layout} of the template {@code layout/page}: what the frame around a page shows. */
public final class Layout {

    private final Navigation navigation;
    private final Formats formats;
    private final Assets assets;
    private final InstantSource clock;
    private final boolean sandbox;

    Layout(Navigation navigation, Formats formats, Assets assets, InstantSource clock, boolean sandbox) {
        this.navigation = navigation;
        this.formats = formats;
        this.assets = assets;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    /** @param current whether this page stands there */
    public record Link(String href, String key, boolean current) {}

    /** @param label the language's own name, in itself */
    public record Choice(String code, String label, String href, boolean current) {}

    public String lang() {
        return formats.language().code();
    }

    public String style() {
        return assets.path("ruqsat.css");
    }

    public String script() {
        return assets.path("ruqsat.js");
    }

    public String mark() {
        return assets.path("mark.svg");
    }

    public String htmx() {
        return assets.htmx();
    }

    public List<Link> links() {
        String path = path();
        return navigation.visibleTo(Callers.actor().orElse(null), sandbox).stream()
                .map(item -> new Link(
                        item.path(), item.key(), path.equals(item.path()) || path.startsWith(item.path() + "/")))
                .toList();
    }

    /** The same page in each language. */
    public List<Choice> languages() {
        return Arrays.stream(Language.values())
                .map(language ->
                        new Choice(language.code(), label(language), here(language), language == formats.language()))
                .toList();
    }

    public @Nullable String signedInAs() {
        return Callers.name().orElse(null);
    }

    public boolean sandbox() {
        return sandbox;
    }

    public String now() {
        return formats.dateTime(clock.instant());
    }

    /** Null while the clock shows the real time. */
    public @Nullable String ahead() {
        return clock instanceof MovableClock movable && movable.offset().compareTo(Duration.ofMinutes(1)) >= 0
                ? formats.ahead(movable.offset())
                : null;
    }

    private static String label(Language language) {
        return switch (language) {
            case KK -> "Қазақша";
            case RU -> "Русский";
            case EN -> "English";
        };
    }

    private static String here(Language language) {
        String query = request().getQueryString();
        String kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return path() + "?" + kept + "lang=" + language.code();
    }

    private static String path() {
        HttpServletRequest request = request();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String original ? original : request.getRequestURI();
        // Two leading slashes would lead to another site.
        return "/" + path.replaceFirst("^/+", "");
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
