package kz.ruqsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.e2e.PagesSeen.Visit;
import kz.ruqsat.e2e.browser.Browser;
import kz.ruqsat.e2e.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page as a browser shows it, in three languages, wide and narrow; and the main job by keyboard alone. */
@ExtendWith(OnTheLocalStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final int WIDE = 1280;

    /** A window of 1280 pixels at 400 %, as WCAG 1.4.10 asks for. */
    private static final int NARROW = 320;

    private static final Path PICTURES = Path.of("target/pages");

    private final Running running;
    private final PagesSeen pages;
    private Browser browser;
    private Tab tab;

    PagesIT(Running running) {
        this.running = running;
        this.pages = new PagesSeen(running.site());
    }

    @BeforeAll
    void open() throws Exception {
        Path executable = Browser.found().orElseGet(PagesIT::none);
        browser = Browser.start(executable, Files.createTempDirectory("ruqsat-browser"));
        tab = browser.tab();
        tab.bring(resource("/axe.min.js"));
        tab.bring(resource("look.js"));
    }

    private static Path none() {
        String reason = "no chromium, chromium-browser or google-chrome on the path: the pages were not looked at";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        return abort(reason);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            tab.close();
            browser.close();
        }
    }

    @TestFactory
    Stream<DynamicContainer> every_page_is_sound() throws Exception {
        return pages.byReader().entrySet().stream()
                .map(reader -> DynamicContainer.dynamicContainer(
                        reader.getKey(),
                        Stream.concat(
                                Stream.of(dynamicTest("signs in", () -> signIn(reader.getKey()))),
                                reader.getValue().stream()
                                        .flatMap(visit -> LANGUAGES.stream()
                                                .map(language -> dynamicTest(
                                                        visit.name() + ", " + language,
                                                        () -> assertSound(visit, language)))))));
    }

    private void assertSound(Visit visit, String language) throws Exception {
        tab.width(WIDE);
        tab.open(running.site().page(visit.in(language)));
        List<String> faults = new ArrayList<>(tab.texts("look.rules()"));
        faults.addAll(tab.texts("look.end()"));
        faults.addAll(tab.texts("look.raw()"));
        faults.addAll(tab.texts("look.tooWide()"));
        tab.width(NARROW);
        faults.addAll(tab.texts("look.tooWide()"));
        // Kazakh words are the longest; what does not depend on the words was looked at above.
        if (language.equals("kk")) {
            tab.texts("look.rules()").forEach(fault -> faults.add("narrow: " + fault));
        }
        faults.addAll(tab.complaints());
        if (!faults.isEmpty()) {
            tab.picture(PICTURES.resolve(visit.name().replace(' ', '-') + "-" + language + ".png"));
        }
        assertThat(faults)
                .as(visit.in(language) + ", pictures are in " + PICTURES)
                .isEmpty();
        assertThat(tab.text("document.documentElement.lang")).isEqualTo(language);
    }

    @Test
    void an_officer_settles_a_row_by_keyboard_alone() throws Exception {
        String verification = pages.ofAFreshSubmission();
        tab.width(WIDE);
        tab.forgetCookies();
        tab.open(running.site().page(verification + "?lang=kk"));
        tabTo("#username");
        tab.type("officer");
        tabTo("#password");
        tab.type("officer");
        tabTo("form:has(#password) button");
        tab.leave("signing in", () -> tab.press("Enter"));

        assertThat(tab.text("location.pathname")).isEqualTo(verification);
        tab.press("Tab");
        assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
        assertThat(tab.value("look.focusSeen()").asBoolean(false)).isTrue();
        tab.press("Enter");
        assertThat(tab.text("document.activeElement.id")).isEqualTo("main");
        assertThat(tab.text("document.querySelector('#R1 .status').innerText")).isEqualTo("Лауазымды адам шешеді");

        tabTo("#R1 .assess > summary");
        tab.press("Enter");
        tabTo("#R1 select");
        tab.press("ArrowDown");
        assertThat(tab.text("document.activeElement.value")).startsWith("MET:");
        tabTo("#R1 textarea");
        tab.type("Тізілімнен тексерілді.");
        tabTo("#R1 .assess button");
        tab.leave("recording the assessment", () -> tab.press("Enter"));

        assertThat(tab.text("document.querySelector('#R1 .status').innerText")).isEqualTo("Орындалды");
        assertThat(tab.text("document.querySelector('#R1 .quote').innerText")).isEqualTo("Тізілімнен тексерілді.");
    }

    @Test
    void the_keyboard_reaches_everything_in_its_order_and_is_never_caught() throws Exception {
        signIn("officer");
        for (String page : List.of("/deadlines", pages.ofAFreshSubmission(), "/applications", "/register/pools")) {
            tab.open(running.site().page(page + "?lang=ru"));
            int stops = tab.value("look.stops().length").asInt(0);
            List<Integer> visited = new ArrayList<>();
            for (int i = 0; i < stops; i++) {
                tab.press("Tab");
                visited.add(tab.value("look.stop()").asInt(-1));
                assertThat(tab.value("look.focusSeen()").asBoolean(false))
                        .as("focus on " + tab.text("look.name(document.activeElement)") + " of " + page)
                        .isTrue();
            }
            assertThat(visited).as(page).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(10);
            tab.press("Tab");
            assertThat(tab.value("look.stop()").asInt(0))
                    .as("after the last of " + page)
                    .isEqualTo(-1);
        }
    }

    private void signIn(String person) throws Exception {
        tab.width(WIDE);
        tab.forgetCookies();
        if (person.equals(PagesSeen.NOBODY)) {
            return;
        }
        tab.open(running.site().page("/sign-in"));
        tab.leave(
                "signing in",
                () -> tab.value("document.querySelector('input[value=\"" + person + "\"]').form.requestSubmit()"));
        assertThat(tab.text("location.pathname")).isEqualTo("/");
    }

    private void tabTo(String selector) throws InterruptedException {
        String there = "document.activeElement.matches('" + selector + "')";
        int stops = tab.value("look.stops().length").asInt(0);
        for (int i = 0; i <= stops && !tab.value(there).asBoolean(false); i++) {
            tab.press("Tab");
        }
        assertThat(tab.value(there).asBoolean(false))
                .as("the keyboard reaches " + selector)
                .isTrue();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PagesIT.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
