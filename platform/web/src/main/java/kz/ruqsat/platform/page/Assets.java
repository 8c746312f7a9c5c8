package kz.ruqsat.platform.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style and script. Each carries a hash of its content, so that browsers may keep it for ever. */
final class Assets {

    private final ClassLoader classes = Assets.class.getClassLoader();
    private final Map<String, String> paths = new ConcurrentHashMap<>();
    private final String htmx = "/webjars/htmx.org/" + htmxVersion() + "/dist/htmx.min.js";

    String path(String name) {
        return paths.computeIfAbsent(name, this::hashed);
    }

    String htmx() {
        return htmx;
    }

    private String hashed(String name) {
        try (InputStream content = open("static/assets/" + name)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return "/assets/" + name + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String htmxVersion() {
        try (InputStream content = open("META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
            Properties properties = new Properties();
            properties.load(content);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String name) {
        InputStream content = classes.getResourceAsStream(name);
        if (content == null) {
            throw new IllegalStateException("missing on the class path: " + name);
        }
        return content;
    }
}
