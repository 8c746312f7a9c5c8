package kz.ruqsat.application;

import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** Numbers are drawn from a sequence of the database, and nothing else happens there. */
    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.application", "Numbers").check();
    }
}
