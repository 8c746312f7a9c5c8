package kz.ruqsat.notification.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What messages have told about licences and applications. */
public class ContactTable {

    private final JdbcClient jdbc;

    public ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The contacts that are known, by their key. Until the end of the transaction nobody else can learn or miss any of them:
     * so either the asker sees the contact, or the learner sees what the asker left waiting.
     */
    Map<String, LicenceContact> of(Set<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return hold(keys).stream().collect(Collectors.toMap(LicenceContact::licenceNumber, contact -> contact));
    }

    void learn(LicenceContact contact) {
        hold(Set.of(contact.licenceNumber()));
        jdbc.sql("update licence_contact set known = true, email = :email, language = :language, portal = :portal"
                        + " where licence_number = :number")
                .param("email", contact.email())
                .param("language", contact.language())
                .param("portal", contact.portal())
                .param("number", contact.licenceNumber())
                .update();
    }

    /** In one order whoever asks, so that two that hold many do not wait for each other. */
    private List<LicenceContact> hold(Set<String> keys) {
        var ordered = keys.stream().sorted().toArray(String[]::new);
        jdbc.sql("insert into licence_contact (licence_number) select unnest(?::text[]) on conflict do nothing")
                .param(ordered)
                .update();
        return jdbc
                .sql("select licence_number, email, language, portal, known from licence_contact"
                        + " where licence_number = any (?) order by licence_number for update")
                .param(ordered)
                .query((row, _) ->
                        row.getBoolean("known") ? Optional.of(contact(row)) : Optional.<LicenceContact>empty())
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static LicenceContact contact(ResultSet row) throws SQLException {
        return new LicenceContact(
                row.getString("licence_number"),
                row.getString("email"),
                row.getString("language"),
                row.getString("portal"));
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
