package kz.ruqsat.notification;

import static org.assertj.core.api.Assertions.assertThat;

import kz.ruqsat.notification.problem.NotificationProblems;
import kz.ruqsat.platform.page.TemplateChecks;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.problem.ProblemTextChecks;
import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

    /** Couriers hand over, Settings and Files are read by Spring: machinery, beside the usual endings. */
    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.notification", "Courier", "Settings", "Files").check();
    }

    @Test
    void every_refusal_has_its_words_in_three_languages() {
        assertThat(ProblemTextChecks.faults(ProblemCodes.declaredIn(NotificationProblems.class)))
                .isEmpty();
    }

    @Test
    void every_page_has_its_words_in_three_languages() {
        assertThat(TemplateChecks.faults()).isEmpty();
    }
}
