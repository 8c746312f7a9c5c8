package kz.ruqsat.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleStack;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = SampleService.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = SampleStack.class)
class IdempotencyTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Histories histories;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventJson eventJson;

    @Autowired
    InstantSource clock;

    @Autowired
    OldAnswers oldAnswers;

    private final String parcel = Ids.next();

    private MockHttpServletResponse weigh(String client, String key, int grams) throws Exception {
        return mvc.perform(post("/parcels/{id}/weighings", parcel)
                        .header("Idempotency-Key", key)
                        .with(jwt().jwt(token -> token.subject(client)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"grams\": %d}".formatted(grams)))
                .andReturn()
                .getResponse();
    }

    @Test
    void the_same_request_gets_the_first_answer_again() throws Exception {
        var first = weigh("portal", "k1", 5);
        var again = weigh("portal", "k1", 5);

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).isEqualTo("\"1\"");
        assertThat(histories.of(parcel)).hasSize(2);
    }

    @Test
    void the_same_key_with_another_body_is_refused() throws Exception {
        weigh("portal", "k2", 5);

        var other = weigh("portal", "k2", 6);

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("\"idempotency-key-reused\"");
        assertThat(histories.of(parcel)).hasSize(2);
    }

    @Test
    void keys_of_different_clients_have_nothing_to_do_with_each_other() throws Exception {
        weigh("portal", "k3", 5);

        assertThat(weigh("other", "k3", 6).getStatus()).isEqualTo(201);
        assertThat(histories.of(parcel)).hasSize(4);
    }

    @Test
    void a_refused_request_keeps_nothing_so_that_it_can_be_corrected_under_the_same_key() throws Exception {
        assertThat(weigh("portal", "k4", Parcel.LIMIT + 1).getStatus()).isEqualTo(422);

        assertThat(weigh("portal", "k4", 5).getStatus()).isEqualTo(201);
    }

    @Test
    void an_unusable_key_is_malformed() throws Exception {
        assertThat(weigh("portal", " ", 5).getStatus()).isEqualTo(400);
        assertThat(weigh("portal", "k".repeat(256), 5).getStatus()).isEqualTo(400);
        assertThat(histories.of(parcel)).isEmpty();
    }

    @Nested
    class a_hundred_at_once {

        @Test
        void store_one_event_and_all_get_the_same_answer() throws Exception {
            List<MockHttpServletResponse> answers;
            try (var threads = Executors.newFixedThreadPool(10)) {
                var asked = IntStream.range(0, 100)
                        .mapToObj(n -> threads.submit(() -> weigh("portal", "k5", 5)))
                        .toList();
                answers = new java.util.ArrayList<>();
                for (var one : asked) {
                    answers.add(one.get());
                }
            }

            assertThat(answers).allSatisfy(a -> {
                assertThat(a.getStatus()).isEqualTo(201);
                assertThat(a.getHeader("ETag")).isEqualTo("\"1\"");
            });
            assertThat(histories.of(parcel)).hasSize(2);
        }
    }

    @Nested
    class with_time {

        @Test
        void an_answer_is_forgotten_when_it_is_old_and_not_before() throws Exception {
            weigh("portal", "k9", 5);

            forgetAfter(Duration.ofDays(7).minusMinutes(1));
            assertThat(weigh("portal", "k9", 6).getStatus()).isEqualTo(422);

            forgetAfter(Duration.ofDays(7).plusMinutes(1));
            assertThat(weigh("portal", "k9", 6).getStatus()).isEqualTo(201);
        }

        @Test
        void all_that_are_old_are_forgotten_however_many() {
            jdbc.sql("""
                            insert into idempotency_key
                            select 'many', 'key' || n, '', 200, '{}', null, now() from generate_series(1, 2500) n""").update();

            forgetAfter(Duration.ofDays(8));

            assertThat(jdbc.sql("select count(*) from idempotency_key")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }

        @Test
        void forgetting_goes_on_while_the_service_runs() {
            assertThat(oldAnswers.isRunning()).isTrue();
        }

        private void forgetAfter(Duration passed) {
            new OldAnswers(
                            new StoredAnswers(jdbc, eventJson),
                            () -> clock.instant().plus(passed),
                            Duration.ofDays(7))
                    .forget();
        }
    }

    @Nested
    class a_handler_without_response_entity {

        @Test
        void answers_a_repeat_with_the_same_value() throws Exception {
            weigh("portal", "k6", 5);
            for (int i = 0; i < 2; i++) {
                var response = mvc.perform(post("/parcels/{id}/labels", parcel)
                                .param("text", "fragile")
                                .header("Idempotency-Key", "k7")
                                .with(jwt()))
                        .andReturn()
                        .getResponse();
                assertThat(response.getStatus()).isEqualTo(200);
                assertThat(response.getContentAsString()).contains(parcel);
            }

            assertThat(histories.of(parcel)).hasSize(3);
        }

        @Test
        void refuses_a_stale_version() throws Exception {
            weigh("portal", "k8", 5);

            var response = mvc.perform(post("/parcels/{id}/labels", parcel)
                            .param("text", "fragile")
                            .header("If-Match", "\"0\"")
                            .with(jwt()))
                    .andReturn()
                    .getResponse();

            assertThat(response.getStatus()).isEqualTo(412);
            assertThat(response.getContentAsString()).contains("\"stale\"");
            assertThat(histories.of(parcel)).hasSize(2);
        }
    }
}
