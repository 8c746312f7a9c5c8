package kz.ruqsat.verification;

import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.verification").check();
    }
}
