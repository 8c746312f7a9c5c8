package kz.ruqsat.notification.telling;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What messages have told about licences and applications. */
public class ContactTable {

    private final JdbcClient jdbc;

    public ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The contact of a licence, if known. Until the end of the transaction nobody else can learn or miss it: so either
     * the asker sees the contact, or the learner sees what the asker left waiting.
     */
    Optional<LicenceContact> ofLicence(String number) {
        hold(number);
        return jdbc.sql("select licence_number, email, language, portal from licence_contact"
                        + " where licence_number = :number and known")
                .param("number", number)
                .query((row, _) -> new LicenceContact(
                        row.getString("licence_number"),
                        row.getString("email"),
                        row.getString("language"),
                        row.getString("portal")))
                .optional();
    }

    void learn(LicenceContact contact) {
        hold(contact.licenceNumber());
        jdbc.sql("update licence_contact set known = true, email = :email, language = :language, portal = :portal"
                        + " where licence_number = :number")
                .param("email", contact.email())
                .param("language", contact.language())
                .param("portal", contact.portal())
                .param("number", contact.licenceNumber())
                .update();
    }

    private void hold(String number) {
        jdbc.sql("insert into licence_contact (licence_number) values (:number) on conflict do nothing")
                .param("number", number)
                .update();
        jdbc.sql("select 1 from licence_contact where licence_number = :number for update")
                .param("number", number)
                .query()
                .singleRow();
    }

    public void learnApplication(String applicationId, String number, String portal) {
        jdbc.sql("insert into application_case (application_id, number, portal) values (:id, :number, :portal)"
                        + " on conflict (application_id) do update set number = :number, portal = :portal")
                .param("id", applicationId)
                .param("number", number)
                .param("portal", portal)
                .update();
    }

    /** The number of an application; its id if no message has told the number yet. */
    public String numberOf(String applicationId) {
        return jdbc.sql("select number from application_case where application_id = :id")
                .param("id", applicationId)
                .query(String.class)
                .optional()
                .orElse(applicationId);
    }

    public Optional<String> portalOf(String applicationId) {
        return jdbc.sql("select portal from application_case where application_id = :id")
                .param("id", applicationId)
                .query(String.class)
                .optional();
    }
}
