package kz.ruqsat.wrong.intake;

import kz.ruqsat.elsewhere.Thing;

record NosyTranslator(Thing inside) {}
