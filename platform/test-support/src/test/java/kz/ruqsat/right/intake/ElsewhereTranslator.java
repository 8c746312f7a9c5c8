package kz.ruqsat.right.intake;

import kz.ruqsat.elsewhere.contract.ThingHappenedV1;

class ElsewhereTranslator {

    String translate(ThingHappenedV1 message) {
        return message.id();
    }
}
