package kz.ruqsat.notification.telling;

import kz.ruqsat.notification.notice.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Who reads about a licence, or about an application, in which language, and through which portal it came.
 *
 * @param licenceNumber number of the licence, or the key of an application
 */
public record LicenceContact(
        String licenceNumber, @PersonalData @Nullable String email, String language, String portal) {

    private static final String APPLICATION = "application ";

    /** Applications stand beside licences under a key that no licence can have. */
    static String keyOf(String applicationId) {
        return APPLICATION + applicationId;
    }

    /** The contact of whoever filed an application. */
    public static LicenceContact ofApplication(
            String applicationId, @Nullable String email, String language, String portal) {
        return new LicenceContact(keyOf(applicationId), email, language, portal);
    }

    /** The application that a key stands for; null for a licence. */
    static @Nullable String applicationOf(String key) {
        return key.startsWith(APPLICATION) ? key.substring(APPLICATION.length()) : null;
    }
}
