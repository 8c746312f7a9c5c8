package kz.ruqsat.verification;

import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** Those named here read JSON and YAML of requirements; PureCoreTest keeps them away from the rules. */
    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.verification", "JsonPlace", "Check", "EditionText", "EditionSchema")
                .check();
    }
}
