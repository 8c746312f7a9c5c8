package kz.ruqsat.verification.intake;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which applications place their hardware in the centre of which licensee. */
@Component
class GuestTable {

    private final JdbcClient jdbc;

    GuestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void names(String applicationId, String hostKey) {
        jdbc.sql("insert into host_of_application (application_id, licence_key) values (?, ?) on conflict do nothing")
                .params(applicationId, hostKey)
                .update();
    }

    /** Those that name a licence, by whichever of its documents; in one order for all, as locks are taken. */
    List<String> of(String hostLicenceId) {
        return jdbc.sql("""
                        select h.application_id from host_of_application h
                        join known_licence_document d on d.licence_key = h.licence_key
                        where d.licence_id = ? order by h.application_id""").param(hostLicenceId).query(String.class).list();
    }
}
