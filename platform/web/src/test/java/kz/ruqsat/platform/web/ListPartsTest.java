package kz.ruqsat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import kz.ruqsat.platform.problem.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPartsTest {

    @Nested
    class A_tag {

        @Test
        void is_strong_and_comes_back_as_its_version() {
            assertThat(ETags.of(7)).isEqualTo("\"7\"");
            assertThat(ETags.expected(ETags.of(7))).isEqualTo(7L);
            assertThat(ETags.expected(" W/\"7\" ")).isEqualTo(7L);
        }

        @Test
        void is_not_expected_by_who_sends_none() {
            assertThat(ETags.expected(null)).isNull();
            assertThat(ETags.expected("*")).isNull();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "7 | malformed",
                    "w/\"7\" | malformed",
                    "\"7 | malformed",
                    "\"7\", \"8\" | malformed",
                    "'' | malformed",
                    "\"abc\" | stale",
                    "\"07\" | stale",
                    "\"\" | stale",
                    "\"99999999999999999999\" | stale"
                })
        void of_another_form_is_refused_and_of_another_maker_is_stale(String header, String code) {
            assertThatThrownBy(() -> ETags.expected(header))
                    .isInstanceOf(Refused.class)
                    .hasMessage(code);
        }
    }

    @Nested
    class A_cursor {

        record Position(Instant dueAt, String id) {}

        @Test
        void comes_back_as_it_was_made_and_fits_into_an_address() {
            Position position = new Position(Instant.parse("2026-03-28T00:00:00Z"), "Ә/1?&");

            assertThat(Cursor.of(position)).matches("[A-Za-z0-9_-]+");
            assertThat(Cursor.read(Cursor.of(position), Position.class)).isEqualTo(position);
            assertThat(Cursor.read(null, Position.class)).isNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"%%%", "bm8", "bnVsbA", "e30", "eyJkdWVBdCI6MX0"})
        void that_we_did_not_make_is_malformed(String cursor) {
            assertThatThrownBy(() -> Cursor.read(cursor, Position.class)).hasMessage("malformed");
        }

        @Test
        void of_another_list_is_malformed() {
            record Other(String name) {}
            assertThatThrownBy(() -> Cursor.read(Cursor.of(new Other("a")), Position.class))
                    .hasMessage("malformed");
        }

        @Test
        void too_long_to_be_ours_is_not_even_read() {
            String huge = Base64.getUrlEncoder().encodeToString(new byte[2_000]);
            assertThatThrownBy(() -> Cursor.read(huge, Position.class)).hasMessage("malformed");
        }
    }

    @Nested
    class A_limit {

        @Test
        void is_fifty_unless_told() {
            assertThat(Limit.of(null).value()).isEqualTo(50);
            assertThat(Limit.of("1").value()).isEqualTo(1);
            assertThat(Limit.of("200").value()).isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "201", "1e2", "x", " 5", "99999999999"})
        void outside_of_one_to_two_hundred_is_malformed(String text) {
            assertThatThrownBy(() -> Limit.of(text)).hasMessage("malformed");
        }
    }
}
