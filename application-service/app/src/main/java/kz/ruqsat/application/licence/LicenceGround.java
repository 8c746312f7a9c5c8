package kz.ruqsat.application.licence;

import kz.ruqsat.application.application.Name;
import org.jspecify.annotations.Nullable;

/**
 * Why something is decided about a licence.
 *
 * @param code from the code list of grounds
 * @param basis the act or paper on which it rests: a check-list, a court act, the holder's application
 * @param note the authority's words to the holder, if any
 */
public record LicenceGround(
        String code, String basis, @Nullable Name note) {}
