package kz.ruqsat.notification.telling;

import java.util.List;
import kz.ruqsat.notification.telling.Telling.ToApplicantOf;
import kz.ruqsat.notification.telling.Telling.ToLicensee;
import kz.ruqsat.notification.telling.Telling.ToPortalOf;
import kz.ruqsat.notification.telling.Telling.Unaddressed;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Tellings that wait for the contact of their licence. Only ever touched while that contact is held. */
public class WaitingTable {

    /** A telling and the message that caused it. */
    record Waiting(long position, String about, Unaddressed telling) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    public WaitingTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(String about, Unaddressed telling) {
        switch (telling) {
            case ToLicensee letter -> add(telling.contactKey(), about, "LETTER", letter.news());
            case ToApplicantOf letter -> add(telling.contactKey(), about, "LETTER", letter.news());
            case ToPortalOf call -> add(telling.contactKey(), about, "CALL", call.event());
        }
    }

    private void add(String licenceNumber, String about, String kind, Object content) {
        jdbc.sql("insert into waiting_telling (licence_number, about, kind, content)"
                        + " values (:licence, :about, :kind, :content::jsonb)")
                .param("licence", licenceNumber)
                .param("about", about)
                .param("kind", kind)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    /** Takes out what waits for a licence, in the order in which it came. */
    List<Waiting> take(String licenceNumber) {
        List<Waiting> waiting = jdbc.sql("select position, about, kind, content from waiting_telling"
                        + " where licence_number = :licence order by position")
                .param("licence", licenceNumber)
                .query((row, _) -> new Waiting(
                        row.getLong("position"),
                        row.getString("about"),
                        telling(licenceNumber, row.getString("kind"), row.getString("content"))))
                .list();
        jdbc.sql("delete from waiting_telling where licence_number = :licence")
                .param("licence", licenceNumber)
                .update();
        return waiting;
    }

    private Unaddressed telling(String licenceNumber, String kind, String content) {
        if ("LETTER".equals(kind)) {
            var news = json.readValue(content, News.class);
            var applicationId = LicenceContact.applicationOf(licenceNumber);
            return applicationId == null ? new ToLicensee(licenceNumber, news) : new ToApplicantOf(applicationId, news);
        }
        return new ToPortalOf(licenceNumber, json.readValue(content, PortalEvent.class));
    }
}
