package kz.ruqsat.application.licence;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows all licences into the table from which lists and the public register are read. */
@Component
@ProcessingGroup(LicenceProjection.GROUP)
class LicenceProjection {

    static final String GROUP = "licences";

    private final JdbcClient jdbc;

    LicenceProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sees every event, so that its progress can be awaited even where nothing concerns it. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message.getPayload() instanceof LicenceEvent event) {
            switch (event) {
                case LicenceIssued issued -> insert(issued);
            }
        }
    }

    private void insert(LicenceIssued issued) {
        var holder = issued.holder();
        jdbc.sql("""
                        insert into licence (licence_id, number, issued_on, valid_until, subtype, application_id, portal,
                            holder_kind, holder_identifier, holder_kk, holder_ru, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (licence_id) do nothing""")
                .params(
                        issued.licenceId(),
                        issued.number(),
                        issued.issuedOn(),
                        issued.validUntil(),
                        issued.subtype(),
                        issued.applicationId(),
                        issued.portal(),
                        holder.kind(),
                        holder.identifier(),
                        holder.name().kk(),
                        holder.name().ru(),
                        Timestamp.from(issued.issuedAt()))
                .update();
    }

    /** Empties the table, before it is built again from the first event. */
    @ResetHandler
    void reset() {
        jdbc.sql("delete from licence").update();
    }
}
