package kz.ruqsat.application.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void members_are_sorted_and_absent_ones_left_out() {
        var object = new HashMap<String, Object>(Map.of("b", true, "a", List.of("x", Map.of())));
        object.put("absent", null);
        assertThat(CanonicalJson.of(object)).isEqualTo("{\"a\":[\"x\",{}],\"b\":true}");
    }

    @Test
    void names_are_sorted_by_code_units_and_letters_stay_letters() {
        assertThat(CanonicalJson.of(Map.of("қ", "Қазақстан", "z", ""))).isEqualTo("{\"z\":\"\",\"қ\":\"Қазақстан\"}");
    }

    @Test
    void escapes_are_the_shortest() {
        assertThat(CanonicalJson.of("\"\\\b\f\n\r\t\u0001/\u007f"))
                .isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/\u007f\"");
    }

    @Test
    void numbers_do_not_occur() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("n", 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
