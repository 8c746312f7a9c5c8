package kz.ruqsat.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares with a file under version control. A difference fails and prints the command that writes the file anew, so
 * that the change is made on purpose and read in the review.
 */
public final class Golden {

    private static final String UPDATE = "golden.update";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Class<?> test;
    private final Path module;
    private final Path directory;
    private final boolean update;

    private Golden(Class<?> test, Path module, Path directory, boolean update) {
        this.test = test;
        this.module = module;
        this.directory = directory;
        this.update = update;
    }

    /** Files in {@code src/test/resources/golden} of the module under test. */
    public static Golden of(Class<?> test) {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return in(test, module, Boolean.getBoolean(UPDATE));
    }

    static Golden in(Class<?> test, Path module, boolean update) {
        return new Golden(test, module, module.resolve("src/test/resources/golden"), update);
    }

    /** Files in another directory, relative to the module: {@code directory("docs")} for generated documentation. */
    public Golden directory(String relative) {
        return new Golden(test, module, module.resolve(relative).normalize(), update);
    }

    /** The same JSON value; order of an object's fields and white space do not matter, order in arrays does. */
    public void json(String file, String actual) {
        JsonNode value = JSON.readTree(actual);
        String pretty = JSON.writeValueAsString(value) + "\n";
        if (update) {
            write(file, pretty);
            return;
        }
        String expected = read(file, pretty);
        if (!JSON.readTree(expected).equals(value)) {
            throw new AssertionFailedError(differs(file), expected, pretty);
        }
    }

    /** The same text to the letter, apart from the system's line ends. */
    public void text(String file, String actual) {
        if (update) {
            write(file, actual);
            return;
        }
        String expected = read(file, actual);
        if (!expected.replace("\r\n", "\n").equals(actual)) {
            throw new AssertionFailedError(differs(file), expected, actual);
        }
    }

    private String read(String file, String actual) {
        Path path = directory.resolve(file);
        if (!Files.exists(path)) {
            throw new AssertionFailedError(
                    "There is no golden file " + path + ". To write it:\n  " + command(), "", actual);
        }
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String file, String content) {
        Path path = directory.resolve(file);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String differs(String file) {
        return "Differs from " + directory.resolve(file) + ". If that is on purpose, write it anew:\n  " + command();
    }

    private String command() {
        Path root = module;
        while (root.getParent() != null && !Files.exists(root.resolve("mvnw"))) {
            root = root.getParent();
        }
        return "./mvnw -pl %s -Dtest=%s -D%s=true test".formatted(root.relativize(module), outermost(test), UPDATE);
    }

    private static String outermost(Class<?> test) {
        return test.getNestHost().getSimpleName();
    }
}
