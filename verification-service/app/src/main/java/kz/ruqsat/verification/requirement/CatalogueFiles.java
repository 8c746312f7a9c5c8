package kz.ruqsat.verification.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * The catalogue as it came with the product: reviewed text files. One that says something unintelligible stops the start.
 *
 * @param editions by id, the first one first
 */
public record CatalogueFiles(List<EditionFile> editions, Policies policies, Vocabulary vocabulary) {

    private static final String FOLDER = "/requirements/";
    static final List<String> EDITIONS = List.of("E1", "E2", "E3");

    public CatalogueFiles {
        editions = List.copyOf(editions);
    }

    public static CatalogueFiles load() {
        return load(EDITIONS);
    }

    static CatalogueFiles load(List<String> editions) {
        return new CatalogueFiles(
                editions.stream()
                        .map(id -> read(id + ".yml", EditionFile::yaml))
                        .toList(),
                read("policies.yml", text -> VocabularyReader.policies(EditionText.yaml(text))),
                read("vocabulary.yml", text -> VocabularyReader.vocabulary(EditionText.yaml(text))));
    }

    /** Only what came with the product. */
    public Catalogue catalogue() {
        return new Catalogue(editions.stream().map(EditionFile::edition).toList(), policies, vocabulary);
    }

    private static <T> T read(String name, Function<String, T> reading) {
        try (InputStream file = CatalogueFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + FOLDER + name);
            }
            return reading.apply(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FaultyFile e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
