package kz.ruqsat.notification.telling;

import kz.ruqsat.notification.notice.PersonalData;
import org.jspecify.annotations.Nullable;

/** Who reads about a licence, in which language, and through which portal it came. */
public record LicenceContact(
        String licenceNumber, @PersonalData @Nullable String email, String language, String portal) {}
