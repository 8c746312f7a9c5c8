package kz.ruqsat.gateway.relay;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.ruqsat.gateway.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Which headers cross the entrance, and in which shape. Whatever is not named here crosses unchanged. */
final class Headers {

    /** They belong to one connection (RFC 9110, 7.6.1), or the HTTP client writes them itself. */
    private static final Set<String> OF_ONE_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings");

    private static final Set<String> WRITTEN_BY_US = Set.of("host", "content-length", "expect", "cookie", "forwarded");

    private static final String LANGUAGE_COOKIE = "lang";
    private static final String ISSUER_COOKIE = "RUQSAT_ISSUER";

    private final Set<String> cookies;
    private final URI upstream;
    private final Origin origin;

    Headers(Target target, URI upstream, Origin origin) {
        this.cookies = target == Target.SANDBOX ? Set.of(LANGUAGE_COOKIE, ISSUER_COOKIE) : Set.of(LANGUAGE_COOKIE);
        this.upstream = upstream;
        this.origin = origin;
    }

    /** @param token the bearer token of a session, null if the caller's own authorisation is to pass untouched */
    void forward(HttpServletRequest request, HttpRequest.Builder to, @Nullable String token) {
        Set<String> dropped = named(Collections.list(request.getHeaders(HttpHeaders.CONNECTION)));
        for (String name : Collections.list(request.getHeaderNames())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!dropped.contains(lower) && !WRITTEN_BY_US.contains(lower) && !claimsAnOrigin(lower)) {
                Collections.list(request.getHeaders(name)).forEach(value -> to.header(name, value));
            }
        }
        String kept = kept(request.getCookies());
        if (!kept.isEmpty()) {
            to.header(HttpHeaders.COOKIE, kept);
        }
        if (token != null) {
            to.setHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        to.header("X-Forwarded-For", request.getRemoteAddr());
        to.header("X-Forwarded-Proto", origin.scheme());
        to.header("X-Forwarded-Host", origin.authority());
        to.header("X-Forwarded-Port", String.valueOf(origin.port()));
    }

    void answer(HttpResponse<?> from, HttpServletResponse response) {
        Set<String> dropped = named(from.headers().allValues(HttpHeaders.CONNECTION));
        from.headers().map().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!dropped.contains(lower)) {
                values.stream()
                        .filter(value -> !lower.equals("set-cookie") || cookies.contains(cookieName(value)))
                        .map(value -> lower.equals("location") ? outside(value) : value)
                        .forEach(value -> response.addHeader(name, value));
            }
        });
    }

    /** What a caller says about its own address is not believed; a trusted proxy in front is Tomcat's business. */
    private static boolean claimsAnOrigin(String name) {
        return name.startsWith("x-forwarded-") || name.equals("x-real-ip") || name.startsWith("x-original-");
    }

    private static Set<String> named(List<String> connection) {
        Set<String> names = new HashSet<>(OF_ONE_HOP);
        connection.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .forEach(names::add);
        return names;
    }

    private String kept(Cookie @Nullable [] sent) {
        return sent == null
                ? ""
                : Stream.of(sent)
                        .filter(cookie -> cookies.contains(cookie.getName()))
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String cookieName(String setCookie) {
        int end = setCookie.indexOf('=');
        return end < 0 ? setCookie : setCookie.substring(0, end).strip();
    }

    /** An upstream that names itself means the public address. */
    private String outside(String location) {
        String inside = upstream.getScheme() + "://" + upstream.getRawAuthority();
        return location.equals(inside) || location.startsWith(inside + "/")
                ? origin.at(location.substring(inside.length()))
                : location;
    }
}
