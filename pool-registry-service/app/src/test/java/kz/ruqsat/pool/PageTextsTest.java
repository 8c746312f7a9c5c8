package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.TextChecks;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    @Test
    void every_word_of_the_pages_is_there_in_three_languages() {
        var bundle = Bundle.load(PageTextsTest.class.getClassLoader(), List.of("messages"));

        assertThat(TextChecks.faults(bundle)).isEmpty();
    }
}
