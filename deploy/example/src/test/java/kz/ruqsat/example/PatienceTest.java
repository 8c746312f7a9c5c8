package kz.ruqsat.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void asks_until_the_answer_is_the_expected_one() throws InterruptedException {
        Deque<Answer> answers = new ArrayDeque<>(List.of(answer("1"), answer("2"), answer("3")));

        Answer found = new Patience(Duration.ofMinutes(1))
                .until("a two", answers::removeFirst, one -> one.text().equals("2"));

        assertThat(found.text()).isEqualTo("2");
        assertThat(answers).hasSize(1);
    }

    @Test
    void gives_up_with_what_was_waited_for_how_long_and_the_last_answer() {
        assertThatThrownBy(() -> new Patience(Duration.ofMillis(1)).until("a two", () -> answer("1"), one -> false))
                .isInstanceOf(StoryBroken.class)
                .hasMessageMatching(
                        "Waited \\d+ s for a two, and it did not come. The last answer to GET /x was 200 1");
    }

    private static Answer answer(String text) {
        return new Answer("GET /x", 200, HttpHeaders.of(Map.of(), (name, value) -> true), text);
    }
}
