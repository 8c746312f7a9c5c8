package kz.ruqsat.gateway.relay;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a service answers and the entrance does not know is answered to nobody; read from what is written in the sources. */
class EveryPathHasARouteTest {

    private static final Pattern OF_A_CLASS = Pattern.compile("^@RequestMapping\\(\"(/[^\"]*)\"", Pattern.MULTILINE);
    private static final Pattern OF_A_METHOD =
            Pattern.compile("^    @(?:Get|Post|Put|Delete)Mapping\\((?:path = )?\"(/[^\"]*)\"", Pattern.MULTILINE);
    private static final Map<Target, String> SOURCES = Map.of(
            Target.APPLICATION, "application-service",
            Target.VERIFICATION, "verification-service",
            Target.POOL_REGISTRY, "pool-registry-service",
            Target.NOTIFICATION, "notification-service");

    @ParameterizedTest
    @EnumSource(names = {"APPLICATION", "VERIFICATION", "POOL_REGISTRY", "NOTIFICATION"})
    void of_its_service(Target target) throws IOException {
        var paths = paths(Path.of("../..", SOURCES.get(target), "app/src/main/java"));

        assertThat(paths).isNotEmpty();
        assertThat(paths).allMatch(path -> leadsTo(target, path), "has a route to " + target);
    }

    @Test
    void one_that_is_not_on_the_map_is_noticed() {
        assertThat(leadsTo(Target.VERIFICATION, "/term-stops/1")).isTrue();
        assertThat(leadsTo(Target.VERIFICATION, "/forgotten/1")).isFalse();
        assertThat(leadsTo(Target.APPLICATION, "/term-stops/1")).isFalse();
    }

    private static Set<String> paths(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(EveryPathHasARouteTest::read)
                    .flatMap(EveryPathHasARouteTest::pathsIn)
                    .map(path -> path.replaceAll("\\{[^}]*}", "x"))
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** The paths of methods stand below that of their class. */
    private static Stream<String> pathsIn(String source) {
        var ofClass = OF_A_CLASS.matcher(source);
        var prefix = ofClass.find() ? ofClass.group(1) : "";
        var ofMethods = OF_A_METHOD.matcher(source).results().map(found -> prefix + found.group(1));
        return prefix.isEmpty() ? ofMethods : Stream.concat(Stream.of(prefix), ofMethods);
    }

    private static boolean leadsTo(Target target, String path) {
        var parser = new PathPatternParser();
        return RouteTable.ROUTES.stream()
                .filter(route -> route.target() == target)
                .flatMap(route -> route.patterns().stream())
                .anyMatch(pattern -> parser.parse(pattern).matches(PathContainer.parsePath(path)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
