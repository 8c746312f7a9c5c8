package kz.ruqsat.wrong.fee;

import java.time.ZoneId;
import java.util.Locale;

class Places {

    ZoneId zone() {
        return ZoneId.systemDefault();
    }

    Locale language() {
        return Locale.getDefault();
    }
}
