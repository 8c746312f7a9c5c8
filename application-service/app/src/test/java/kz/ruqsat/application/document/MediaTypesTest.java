package kz.ruqsat.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

    private final MediaTypes types = new MediaTypes();

    @Test
    void the_bytes_are_believed_and_not_the_name() {
        assertThat(types.detect(ascii("%PDF-1.7\n"), "picture.png")).isEqualTo("application/pdf");
    }

    @Test
    void a_program_under_another_name_is_still_a_program() {
        assertThat(types.isActive(types.detect(new byte[] {'M', 'Z', 0, 0, 0, 0}, "letter.pdf")))
                .isTrue();
        assertThat(types.isActive(types.detect(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0}, "letter.pdf")))
                .isTrue();
    }

    @Test
    void a_page_with_script_is_active() {
        assertThat(types.isActive(types.detect(ascii("<!DOCTYPE html><html><script>1</script></html>"), "a.pdf")))
                .isTrue();
        assertThat(types.isActive(types.detect(
                        ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "a.png")))
                .isTrue();
    }

    @Test
    void documents_are_not_active() {
        assertThat(types.isActive(types.detect(ascii("%PDF-1.7\n"), "a.pdf"))).isFalse();
        assertThat(types.isActive(types.detect(ascii("хат"), "a.txt"))).isFalse();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
