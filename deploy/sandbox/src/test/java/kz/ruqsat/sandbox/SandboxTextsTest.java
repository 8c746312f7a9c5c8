package kz.ruqsat.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.ruqsat.platform.language.Bundle;
import kz.ruqsat.platform.language.TextChecks;
import org.junit.jupiter.api.Test;

class SandboxTextsTest {

    @Test
    void the_words_of_the_pages_are_there_in_three_languages() {
        Bundle bundle = Bundle.load(getClass().getClassLoader(), List.of("messages"));

        assertThat(TextChecks.faults(bundle)).isEmpty();
    }
}
