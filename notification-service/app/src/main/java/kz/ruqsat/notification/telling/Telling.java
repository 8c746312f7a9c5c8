package kz.ruqsat.notification.telling;

import kz.ruqsat.notification.notice.Reader;
import org.jspecify.annotations.Nullable;

/** Somebody has to be told something. */
public sealed interface Telling {

    /** It is clear who is to be told. */
    sealed interface Addressed extends Telling {}

    /** Who is to be told stands under a key, and is not known yet: then it waits. */
    sealed interface Unaddressed extends Telling {

        /** Number of a licence, or the key of an application. */
        String contactKey();

        Addressed to(LicenceContact contact);
    }

    /** A letter to a reader whose address came with the message. */
    record ToPerson(
            Reader reader,
            @Nullable String email,
            String language,
            @Nullable String portal,
            News news) implements Addressed {

        private static ToPerson of(Reader reader, LicenceContact contact, News news) {
            return new ToPerson(reader, contact.email(), contact.language(), contact.portal(), news);
        }
    }

    /** A letter to the authority's own people. */
    record ToOps(News news) implements Addressed {}

    /** A call to the endpoints of a portal. */
    record ToPortal(String portal, PortalEvent event) implements Addressed {}

    /** A letter to the holder of a licence. */
    record ToLicensee(String licenceNumber, News news) implements Unaddressed {

        @Override
        public String contactKey() {
            return licenceNumber;
        }

        @Override
        public Addressed to(LicenceContact contact) {
            return ToPerson.of(Reader.LICENSEE, contact, news);
        }
    }

    /** A letter to whoever filed an application. */
    record ToApplicantOf(String applicationId, News news) implements Unaddressed {

        @Override
        public String contactKey() {
            return LicenceContact.keyOf(applicationId);
        }

        @Override
        public Addressed to(LicenceContact contact) {
            return ToPerson.of(Reader.APPLICANT, contact, news);
        }
    }

    /** A call to the endpoints of the portal of a licence. */
    record ToPortalOf(String licenceNumber, PortalEvent event) implements Unaddressed {

        @Override
        public String contactKey() {
            return licenceNumber;
        }

        @Override
        public Addressed to(LicenceContact contact) {
            return new ToPortal(contact.portal(), event);
        }
    }
}
