package kz.ruqsat.wrong.fee;

import kz.ruqsat.elsewhere.contract.ThingHappenedV1;

record Curious(ThingHappenedV1 message) {}
