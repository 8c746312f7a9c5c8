package kz.ruqsat.verification.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Reads the catalogue from the reviewed text files; a file that says something unintelligible stops the start. */
public final class CatalogueFiles {

    private static final String FOLDER = "/requirements/";
    static final List<String> EDITIONS = List.of("E1", "E2", "E3");

    private CatalogueFiles() {}

    public static Catalogue load() {
        return load(EDITIONS.toArray(String[]::new));
    }

    static Catalogue load(String... editions) {
        return new Catalogue(
                Arrays.stream(editions)
                        .map(id -> EditionReader.read(open(id + ".yml")))
                        .toList(),
                VocabularyReader.policies(open("policies.yml")),
                VocabularyReader.vocabulary(open("vocabulary.yml")));
    }

    private static Node open(String name) {
        try (InputStream file = CatalogueFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + FOLDER + name);
            }
            return Node.parse(name, new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
