package kz.ruqsat.notification.intake;

import kz.ruqsat.application.contract.NameV1;
import org.jspecify.annotations.Nullable;

/** Officers write notes in the two official languages; a reader of English gets the Russian one. */
final class Notes {

    private Notes() {}

    /** Empty where there is none. */
    static String of(@Nullable NameV1 note, String language) {
        if (note == null) {
            return "";
        }
        return "kk".equals(language) ? note.kk() : note.ru();
    }
}
