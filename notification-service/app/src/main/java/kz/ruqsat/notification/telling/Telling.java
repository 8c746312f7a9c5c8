package kz.ruqsat.notification.telling;

import kz.ruqsat.notification.notice.Reader;
import org.jspecify.annotations.Nullable;

/** Somebody has to be told something. */
public sealed interface Telling {

    /** A letter to a reader whose address came with the message. */
    record ToPerson(
            Reader reader,
            @Nullable String email,
            String language,
            @Nullable String portal,
            News news) implements Telling {}

    /** A letter to the holder of a licence; it waits until the holder is known. */
    record ToLicensee(String licenceNumber, News news) implements Telling {}

    /** A letter to whoever filed an application; it waits until the applicant is known. */
    record ToApplicantOf(String applicationId, News news) implements Telling {}

    /** A letter to the authority's own people. */
    record ToOps(News news) implements Telling {}

    /** A call to the endpoints of a portal. */
    record ToPortal(String portal, PortalEvent event) implements Telling {}

    /** A call to the endpoints of the portal of a licence; it waits until the portal is known. */
    record ToPortalOf(String licenceNumber, PortalEvent event) implements Telling {}
}
