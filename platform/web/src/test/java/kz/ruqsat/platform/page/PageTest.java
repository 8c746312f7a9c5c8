package kz.ruqsat.platform.page;

import static kz.ruqsat.platform.SignedTokens.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.ruqsat.platform.WebTest;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.Messages;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@WebTest
class PageTest {

    @Autowired
    MockMvc http;

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    ServletContext servlets;

    private String html(MockHttpServletRequestBuilder call) throws Exception {
        return http.perform(call.accept(MediaType.TEXT_HTML, MediaType.ALL))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> all(String html, String regex) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Nested
    class Every_page {

        @ParameterizedTest
        @CsvSource({"kk, Бүгінгі мерзімдер – Рұқсат", "ru, Сроки сегодня – Рұқсат", "en, Deadlines today – Ruqsat"})
        void speaks_the_language_that_it_names_and_lacks_no_text(String lang, String title) throws Exception {
            String html = html(get("/register/sample?lang=" + lang));

            assertThat(html).contains("<html lang=\"" + lang + "\">").contains("<title>" + title + "</title>");
            assertThat(html).doesNotContain("⟦").doesNotContain("??").doesNotContain("th:");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/register/sample", "/register/nowhere", "/api-less"})
        void has_one_main_heading_and_no_level_left_out(String path) throws Exception {
            List<String> levels = all(html(get(path).header("Authorization", bearer("o", "officer"))), "<h([1-6])[ >]");

            assertThat(levels.getFirst()).isEqualTo("1");
            assertThat(levels.stream().filter("1"::equals)).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(Integer.parseInt(levels.get(i)))
                        .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
            }
        }

        @Test
        void has_a_label_for_each_input_and_no_id_twice() throws Exception {
            String html = html(get("/register/sample"));
            List<String> ids = all(html, "\\sid=\"([^\"]+)\"");

            assertThat(all(html, "<(?:input|select|textarea)[^>]*\\sid=\"([^\"]+)\""))
                    .isNotEmpty()
                    .allSatisfy(id -> assertThat(html).contains("<label for=\"" + id + "\""));
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(all(html, "aria-describedby=\"([^\"]+)\"")).isSubsetOf(ids);
        }

        @Test
        void lets_keyboards_jump_to_its_content_first() throws Exception {
            String html = html(get("/register/sample"));

            assertThat(all(html, "<a ([^>]*)>").getFirst()).contains("href=\"#main\"");
            assertThat(html).containsOnlyOnce("<main id=\"main\" tabindex=\"-1\">");
        }

        @Test
        void tells_a_status_by_word_and_icon_and_hides_the_icon_from_readers() throws Exception {
            String html = html(get("/register/sample?lang=en"));
            List<String> tags = all(html, "<span class=\"status [a-z-]+\">(.*?</svg><span>[^<]+</span>)</span>");

            assertThat(tags)
                    .hasSize(9)
                    .allSatisfy(tag -> assertThat(tag)
                            .contains("<svg class=\"icon\"")
                            .contains("aria-hidden=\"true\"")
                            .containsPattern("<(path|circle)"));
        }

        @Test
        void repeats_the_heads_of_a_table_where_it_turns_into_cards() throws Exception {
            String html = html(get("/register/sample?lang=ru"));

            assertThat(all(html, "<th (scope=\"col\")")).hasSize(5);
            assertThat(all(html, "(data-label=\"[^\"]+\")")).hasSize(8 * 5);
            assertThat(html).contains("<caption>").contains("aria-sort=\"ascending\"");
        }

        @Test
        void names_limits_by_their_last_day_and_counts_in_words() throws Exception {
            assertThat(html(get("/register/sample?lang=ru")))
                    .contains("24 марта 2026 г., вторник, 24:00 <span class=\"zone\">(время\u00a0Астаны)</span>")
                    .contains("datetime=\"2026-03-25T00:00+05:00\"")
                    .contains("опоздание на 2 рабочих дня")
                    .contains("осталось 5 рабочих дней")
                    .contains("остался 1 рабочий день");
        }

        @Test
        void keeps_what_was_asked_when_the_language_changes_and_leads_nowhere_else() throws Exception {
            assertThat(html(get(java.net.URI.create("/register/sample?lang=ru&status=A%26B&page=2"))))
                    .contains("href=\"/register/sample?status=A%26B&amp;page=2&amp;lang=kk\"");
            assertThat(html(get(java.net.URI.create("//evil.test/x")))).doesNotContain("href=\"//evil.test");
        }

        @Test
        void shows_each_role_its_own_way() throws Exception {
            assertThat(html(get("/register/sample?lang=en")))
                    .contains("href=\"/register/pools\"")
                    .contains("href=\"/sign-in\"")
                    .doesNotContain("href=\"/deadlines\"")
                    .doesNotContain("Sign out");
            assertThat(html(get("/register/sample?lang=en")
                            .header(
                                    "Authorization",
                                    bearer(claims -> claims.subject("o")
                                            .claim("name", "Айгүл <b>Сейітқызы</b>")
                                            .claim("roles", List.of("officer"))))))
                    .contains("href=\"/deadlines\"")
                    .contains("Sign out")
                    .contains("Айгүл &lt;b&gt;Сейітқызы&lt;/b&gt;")
                    .doesNotContain("href=\"/sign-in\"");
        }

        @Test
        void finds_its_style_and_scripts_which_browsers_may_keep() throws Exception {
            String html = html(get("/register/sample"));
            List<String> files = new ArrayList<>(all(html, "(?:src|href)=\"(/(?:assets|webjars)/[^\"#]+)"));

            assertThat(files).hasSizeGreaterThanOrEqualTo(4);
            for (String file : files) {
                http.perform(get(java.net.URI.create(file)))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("immutable")));
            }
        }
    }

    @Nested
    class A_refused_browser {

        @ParameterizedTest
        @CsvSource({"/anything?lang=en, 401, Sign-in needed", "/register/nowhere?lang=ru, 404, Не найдено"})
        void sees_a_page_in_its_language(String path, int status, String title) throws Exception {
            http.perform(get(path).accept(MediaType.TEXT_HTML))
                    .andExpect(status().is(status))
                    .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                    .andExpect(content().string(org.hamcrest.Matchers.containsString("<h1>" + title + "</h1>")))
                    .andExpect(header().exists("Content-Security-Policy"));
        }

        @Test
        void sees_no_first_half_of_a_page_that_cannot_be_made_to_its_end() throws Exception {
            MockHttpServletResponse answer = new MockHttpServletResponse();
            View half = views.resolveViewName("half", Locale.ENGLISH);

            assertThatThrownBy(() -> half.render(Map.of(), new MockHttpServletRequest(servlets), answer))
                    .hasRootCauseInstanceOf(IllegalArgumentException.class);

            assertThat(answer.getContentAsString()).isEmpty();
        }

        @Test
        void sees_no_details_of_a_defect() throws Exception {
            assertThat(html(get("/broken?lang=en").header("Authorization", bearer("o", "officer"))))
                    .contains("Something went wrong on our side")
                    .doesNotContain("hunter2");
        }

        @Test
        void of_the_api_gets_json_all_the_same() throws Exception {
            http.perform(get("/api/me").accept(MediaType.TEXT_HTML))
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        }
    }

    @Nested
    class The_texts {

        @Test
        void are_complete_and_named_by_the_templates_as_they_exist() {
            assertThat(TemplateChecks.faults()).isEmpty();
        }

        @Test
        void that_a_template_only_wishes_for_are_found_and_so_is_script_inside_of_it() {
            Bundle texts = Bundle.load(getClass().getClassLoader(), Messages.baseNames());

            assertThat(TemplateChecks.faults(
                            "x.html",
                            "<p th:text=\"#{no.such}\" onclick=\"x()\" style=\"\">#{skip}</p><script>x</script><script src=\"/x\"></script>",
                            texts))
                    .containsExactly(
                            "x.html names the text no.such, which does not exist",
                            "x.html has script or style inside, which browsers are told not to run: onclick=",
                            "x.html has script or style inside, which browsers are told not to run: style=",
                            "x.html has script or style inside, which browsers are told not to run: <script");
        }
    }
}
