package kz.ruqsat.verification;

import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** The two named here read the facts of a requirement check from JSON; PureCoreTest keeps them away from the rules. */
    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.verification", "JsonPlace", "Check").check();
    }
}
