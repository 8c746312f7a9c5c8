package kz.ruqsat.example;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;

/** Plays the whole story and tells it line by line, for a terminal: in English, with the address of each page. */
public final class Teller {

    /** Where the texts are, without language and ending; also for pages, which tell them in three languages. */
    public static final String TEXTS = "kz/ruqsat/example/steps";

    private static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private final Consumer<String> says;
    private final Properties texts = read();

    public Teller(Consumer<String> says) {
        this.says = says;
    }

    /** @throws StoryBroken when the product did not do what the story expects */
    public void tell(URI origin) throws InterruptedException {
        says.accept(text("story.begins", Map.of()));
        try (Story story = Story.at(origin)) {
            int number = 0;
            for (Step step : Story.STEPS) {
                Done done = step.play(story);
                says.accept("%3d. %s".formatted(++number, text("done." + done.key(), done.facts())));
                says.accept("     " + story.site().page(done.page()));
            }
        }
        says.accept(text("story.ends", Map.of()));
    }

    String text(String key, Map<String, Object> facts) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        for (Map.Entry<String, Object> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", word(fact.getValue()));
        }
        return text;
    }

    private static String word(Object fact) {
        return switch (fact) {
            case LocalDate date ->
                DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH).format(date);
            case Instant instant ->
                DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm '(Astana time)'", Locale.ENGLISH)
                        .withZone(ASTANA)
                        .format(instant);
            default -> fact.toString();
        };
    }

    private static Properties read() {
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Teller.class.getResourceAsStream("/" + TEXTS + "_en.properties")),
                StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
