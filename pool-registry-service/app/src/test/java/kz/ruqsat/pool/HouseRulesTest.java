package kz.ruqsat.pool;

import kz.ruqsat.platform.test.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** A desk takes what comes over the counter in bulk: it batches transactions around commands. */
    @Test
    void keeps_the_rules_of_the_house() {
        HouseRules.app("kz.ruqsat.pool", "Desk").check();
    }
}
