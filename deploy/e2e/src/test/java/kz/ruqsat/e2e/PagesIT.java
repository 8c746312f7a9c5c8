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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.e2e.PagesSeen.Visit;
import kz.ruqsat.e2e.browser.Browser;
import kz.ruqsat.e2e.browser.Tab;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
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

    private static final int MOST_PARTS = 5;

    private static final Path PICTURES = Path.of("target/pages");

    private final Running running;
    private final PagesSeen pages;
    private Browser browser;
    private Tab tab;
    private Map<String, List<Visit>> visits = Map.of();

    PagesIT(Running running) {
        this.running = running;
        this.pages = new PagesSeen(running.site());
    }

    /** Before each, so that each test that was not run is told as such. */
    @BeforeEach
    void open() throws Exception {
        if (browser != null) {
            return;
        }
        Path executable = Browser.found().orElseGet(PagesIT::none);
        browser = Browser.start(
                executable, Files.createTempDirectory(Path.of("target").toAbsolutePath(), "browser"));
        tab = browser.tab();
        tab.bring(resource("/axe.min.js"));
        tab.bring(resource("look.js"));
        visits = pages.byReader();
    }

    private static Path none() {
        String reason = "no chromium, chromium-browser or google-chrome on the path: the pages were not looked at";
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason);
        }
        System.out.println("Not run: " + reason);
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
    Stream<DynamicContainer> every_page_is_sound() {
        return visits.entrySet().stream()
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
        boolean longest = language.equals("kk");
        tab.width(WIDE);
        tab.open(running.site().page(visit.in(language)));
        List<String> faults = new ArrayList<>(tab.texts("look.rules(%s)".formatted(longest)));
        faults.addAll(tab.texts("look.end()"));
        faults.addAll(tab.texts("look.raw()"));
        faults.addAll(tab.texts("look.tooWide()"));
        tab.width(NARROW);
        faults.addAll(tab.texts("look.tooWide()"));
        if (longest) {
            tab.texts("look.rules(false)").forEach(fault -> faults.add("narrow: " + fault));
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
    void no_page_is_forgotten_to_which_the_header_or_the_first_page_leads() throws Exception {
        List<String> looked = visits.values().stream()
                .flatMap(List::stream)
                .map(visit -> visit.path().split("\\?")[0])
                .toList();
        signIn("admin");
        assertThat(tab.texts("[...document.querySelectorAll('nav a, main h2 a, main h3 a')].map(a => a.pathname)"))
                .hasSizeGreaterThan(10)
                .isSubsetOf(looked);
    }

    @Test
    void what_is_wrong_would_be_seen() throws Exception {
        tab.width(NARROW);
        tab.open(running.site().page("/register/pools?lang=kk"));
        tab.value("document.body.insertAdjacentHTML('beforeend', `<main onclick='alert()'>"
                + "<img src='/nothing'><p style='width: 400px'>REMARKS_ANSWER</p><h6>⟦no.text⟧</h6></main>`)");
        tab.value("document.querySelector('footer.site').remove()");
        tab.value("document.querySelector('main[onclick] p').style = 'width: 400px; color: #999'");

        assertThat(tab.texts("look.rules(true)").stream().map(fault -> fault.split(":")[0]))
                .contains("image-alt", "heading-order", "color-contrast", "landmark-no-duplicate-main");
        assertThat(tab.texts("look.tooWide()"))
                .anyMatch(fault -> fault.startsWith("p «REMARKS_ANSWER» ends at"))
                .anyMatch(fault -> fault.startsWith("the page is"));
        assertThat(tab.texts("look.raw()")).containsExactly("for programs: REMARKS_ANSWER", "for programs: ⟦no.text⟧");
        assertThat(tab.texts("look.end()")).hasSize(1);
        assertThat(tab.complaints()).as("the policy forbids styles inside").isNotEmpty();
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
        assertThat(tab.text("look.unseenFocus()")).isEmpty();
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
            tab.open(running.site().page(page + "?limit=5&lang=ru"));
            int stops = tab.value("look.stops().length").asInt(0);
            List<Integer> visited = new ArrayList<>();
            for (int at = next(visited); at >= 0 && !visited.contains(at); at = next(visited)) {
                visited.add(at);
                assertThat(tab.text("look.unseenFocus()")).as(page).isEmpty();
            }
            assertThat(visited).as(page).hasSize(stops).isSorted();
        }
    }

    /** Which stop comes after those; a field for a date has several parts, each with a stop of the same field. */
    private int next(List<Integer> visited) throws InterruptedException {
        int last = visited.isEmpty() ? -1 : visited.getLast();
        for (int part = 0; part < MOST_PARTS; part++) {
            tab.press("Tab");
            int at = tab.value("look.stop()").asInt(-1);
            if (at != last || at == -1) {
                return at;
            }
        }
        throw new AssertionError("the keyboard does not leave " + tab.text("look.name(document.activeElement)"));
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
