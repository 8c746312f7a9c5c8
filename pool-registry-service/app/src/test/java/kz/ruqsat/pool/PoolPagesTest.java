package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import kz.ruqsat.pool.Api.Answer;
import kz.ruqsat.pool.membership.LicenceRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the pool operator and of the officer. */
class PoolPagesTest extends RunningRegister {

    private LicenceRef licence;

    @BeforeEach
    void oneLicensee() {
        licence = member();
    }

    @Nested
    class The_page_of_a_pool {

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void shows_its_members_and_what_is_expected_of_it_and_nothing_of_others(String language) {
            report(licence, "2026-03-20");

            var own = page("/pools/members?on=2026-03-19&limit=200&lang=" + language, first);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.text()).contains(licence.number()).doesNotContain("??");
            assertThat(page("/pools/members?on=2026-03-20&limit=200", second).text())
                    .contains(licence.number());
            assertThat(page("/pools/members", tokens.poolOperator("pool-three", "another-pool"))
                            .text())
                    .doesNotContain(licence.number());
            assertThat(page("/pools/members", officer).status()).isEqualTo(403);
        }

        @Test
        void says_beside_the_field_what_is_no_date() {
            assertThat(page("/pools/members?on=yesterday&lang=en", first).text())
                    .contains("This is not a date");
        }
    }

    @Nested
    class A_file {

        @Test
        void is_taken_while_the_operator_watches_and_each_line_that_is_wrong_is_told() {
            var delivered = deliver("statements.csv", """
                    kind,licenceNumber,licenceIssuedOn,on
                    JOINED,%s,2026-01-05,2026-03-20
                    JOINED,%s,2026-01-05,20.03.2026
                    JOINED,KZ00NON00000055,2026-01-05,2026-03-20
                    """.formatted(licence.number(), licence.number()));
            assertThat(delivered.status()).isEqualTo(302);
            var location = delivered.header("Location").replaceFirst("^https?://[^/]+", "");

            await().untilAsserted(
                            () -> assertThat(page(location + "?lang=en", second).text())
                                    .contains("3 of 3 lines are taken")
                                    .contains("A date cannot be read")
                                    .contains("The line is kept"));
            assertThat(page(location, second).header("Refresh")).isEmpty();
            assertThat(page(location, first).status()).isEqualTo(404);
            assertThat(page("/pools/members?lang=en", second).text()).contains("statements.csv");
        }

        @Test
        void may_be_json() {
            var location = deliver("statements.json", """
                    {"statements": [{"kind": "JOINED", "licence": {"number": "%s", "issuedOn": "2026-01-05"},
                     "on": "2026-03-20"}]}""".formatted(licence.number()))
                    .header("Location")
                    .replaceFirst("^https?://[^/]+", "");

            await().untilAsserted(() ->
                    assertThat(page(location + "?lang=en", second).text()).contains("1 of 1 lines are taken"));
            assertThat(jdbc.sql("select count(*) from delivery where accepted = 1 and file_name = 'statements.json'")
                            .query(Long.class)
                            .single())
                    .isPositive();
        }

        @Test
        void that_cannot_be_read_or_is_empty_is_told_on_the_page_and_nothing_is_kept() {
            var before =
                    jdbc.sql("select count(*) from delivery").query(Long.class).single();

            assertThat(deliver("wrong.csv", "a,b,c\n1,2,3\n").status()).isEqualTo(422);
            assertThat(deliver("wrong.json", "{\"statements\":").status()).isEqualTo(400);
            assertThat(deliver("empty.csv", "").status()).isEqualTo(422);
            assertThat(deliver("wrong.csv", "a,b,c\n1,2,3\n").text()).contains("statements-file-header");

            assertThat(jdbc.sql("select count(*) from delivery")
                            .query(Long.class)
                            .single())
                    .isEqualTo(before);
        }

        @Test
        void that_nobody_works_on_any_more_is_told_as_broken_off_and_a_running_one_loads_itself_anew() {
            jdbc.sql("""
                            insert into delivery (delivery_id, pool_id, file_name, delivered_by, delivered_at, state, total,
                                taken, moved_at)
                            values ('gone', ?, 'gone.csv', 'pool-two', now(), 'RUNNING', 100, 50,
                                clock_timestamp() - interval '2 minutes'),
                                ('going', ?, 'going.csv', 'pool-two', now(), 'RUNNING', 100, 50, clock_timestamp())
                            on conflict do nothing""").params(SECOND, SECOND).update();

            assertThat(page("/pools/deliveries/gone?lang=en", second).text()).contains("Deliver it again");
            assertThat(page("/pools/deliveries/going", second).header("Refresh"))
                    .isEqualTo("2");
            assertThat(page("/pools/deliveries/going?still=true", second).header("Refresh"))
                    .isEmpty();
        }

        private Answer deliver(String name, String content) {
            return api.postForm(
                    "/pools/deliveries", second, "multipart/form-data; boundary=b", """
                    --b\r
                    Content-Disposition: form-data; name="file"; filename="%s"\r
                    Content-Type: application/octet-stream\r
                    \r
                    %s\r
                    --b--\r
                    """.formatted(name, content));
        }
    }

    @Nested
    class The_officers_pages {

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void show_both_words_side_by_side_and_close_a_case_with_a_reason(String language) {
            report(licence, "2026-03-20");
            var id = awaitCase();

            assertThat(page("/pools/mismatches?limit=200&lang=" + language, officer)
                            .text())
                    .contains(licence.number())
                    .doesNotContain("??");
            var shown = page("/pools/mismatches/" + id + "?lang=" + language, officer);
            assertThat(shown.text()).contains("Сары").doesNotContain("??");
            var version = version(shown);

            assertThat(close(id, version, " ").status()).isEqualTo(422);
            assertThat(close(id, "99", "contract seen").status()).isEqualTo(412);
            assertThat(close(id, version, "contract seen").status()).isEqualTo(302);
            assertThat(page("/pools/mismatches/" + id, officer).text())
                    .contains("contract seen")
                    .doesNotContain("name=\"version\"");
            assertThat(page("/pools/mismatches/" + id, second).status()).isEqualTo(403);
        }

        @ParameterizedTest
        @ValueSource(strings = {"kk", "ru", "en"})
        void show_why_a_move_is_contested_and_let_an_officer_find_that_there_was_none(String language) {
            state(licence, "2026-03-20");
            api.post("/api/v1/pool-switches/" + moveOf(licence) + "/objection", portal, "{\"reason\": \"шарт жоқ\"}");
            var id = awaitCase();

            var shown = page("/pools/mismatches/" + id + "?lang=" + language, officer);
            assertThat(shown.text()).contains("шарт жоқ", "NO_MOVE").doesNotContain("??");
            assertThat(close(id, version(shown), "contract+seen&finding=NO_MOVE")
                            .status())
                    .isEqualTo(302);
            assertThat(page("/pools/mismatches/" + id + "?lang=" + language, officer)
                            .text())
                    .contains("contract seen")
                    .doesNotContain("name=\"version\"", "??");
            assertThat(api.get("/api/v1/pool-mismatches/" + id, officer)
                            .json()
                            .path("finding")
                            .asString())
                    .isEqualTo("NO_MOVE");
        }

        private static String version(Answer page) {
            return page.text().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        }

        private Answer close(String id, String version, String reason) {
            return api.postForm(
                    "/pools/mismatches/" + id + "/closing",
                    officer,
                    "application/x-www-form-urlencoded",
                    "version=" + version + "&reason=" + reason.replace(' ', '+'));
        }

        private String awaitCase() {
            return await().until(
                            () -> jdbc.sql("select mismatch_id from mismatch where licence_number = ?")
                                    .param(licence.number())
                                    .query(String.class)
                                    .optional(),
                            java.util.Optional::isPresent)
                    .orElseThrow();
        }
    }

    private Answer page(String path, String bearer) {
        return api.get(path, bearer, "Accept", "text/html");
    }
}
