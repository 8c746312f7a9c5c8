package kz.ruqsat.verification.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the obligation is about.
 *
 * @param applicationId the application, if it is about one
 * @param licenceNumber the licence, if it is about one
 * @param licenceIssuedOn date of issue of that licence
 * @param switchId the move to another pool, if it is about one
 */
public record Subject(
        @Nullable String applicationId,
        @Nullable String licenceNumber,
        @Nullable LocalDate licenceIssuedOn,
        @Nullable String switchId) {

    public static Subject application(String applicationId) {
        return new Subject(applicationId, null, null, null);
    }
}
