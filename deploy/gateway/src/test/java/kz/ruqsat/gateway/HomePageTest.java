package kz.ruqsat.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import kz.ruqsat.platform.clock.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomePageTest extends EntranceTest {

    @Autowired
    private InstantSource clock;

    @Test
    void tells_somebody_unknown_what_this_is_and_who_may_sign_in() throws Exception {
        String page = send(browser, page("/?lang=en")).body();

        assertThat(page)
                .contains("Licensing of digital mining", "href=\"/sign-in\"", "href=\"/register/pools\"", "officer2")
                .doesNotContain("home.deadlines.title")
                .doesNotContain("Running terms");
        assertThat(page).doesNotContain("⟦").doesNotContain("style=").doesNotContain("onclick");
    }

    @Test
    void speaks_three_languages() throws Exception {
        assertThat(send(browser, page("/?lang=ru")).body()).contains("Лицензирование цифрового майнинга");
        assertThat(send(browser, page("/?lang=kk")).body()).contains("Цифрлық майнингті лицензиялау");
    }

    @Test
    void leads_a_signed_in_officer_to_the_deadlines_and_back_out() throws Exception {
        signIn();

        String page = send(browser, page("/?lang=en")).body();

        assertThat(page)
                .contains(
                        "Running terms",
                        "href=\"/applications\"",
                        "href=\"/verifications\"",
                        "href=\"/notices\"",
                        "Айгүл Сейітқызы",
                        "action=\"/sign-out\"");
    }

    @Test
    void says_so_when_the_sign_in_did_not_succeed() throws Exception {
        HttpResponse<String> answer = send(browser, page("/login/oauth2/code/ruqsat?code=a&state=b&lang=en"));

        assertThat(answer.uri().getQuery()).isEqualTo("sign-in=failed");
        assertThat(answer.body()).contains("The sign-in did not succeed");
    }

    @Test
    void moves_the_clock_by_a_button_of_its_own_but_not_of_a_foreign_page() throws Exception {
        Duration before = ((MovableClock) clock).offset();

        send(browser, post("/clock?by=P3D", "Sec-Fetch-Site", "cross-site"));
        assertThat(((MovableClock) clock).offset()).isEqualTo(before);

        send(browser, post("/clock?by=P3D", "Sec-Fetch-Site", "same-origin"));
        assertThat(((MovableClock) clock).offset()).isEqualTo(before.plusDays(3));
    }

    @Test
    void brings_the_style_of_all_pages() throws Exception {
        assertThat(send(browser, at("/assets/ruqsat.css")).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
    }
}
