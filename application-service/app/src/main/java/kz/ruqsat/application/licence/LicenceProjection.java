package kz.ruqsat.application.licence;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows all licences into the tables from which lists and the public register are read. */
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
                case LicenceSuspended suspended -> insert(suspended);
                case LicenceResumed resumed -> update(resumed);
                case LicenceTerminated terminated -> insert(terminated);
                case LicenceReissued reissued -> replace(reissued);
                case SuspensionProposed _, ResumptionProposed _, TerminationProposed _, ReissueProposed _ -> {
                    // Lists show what was decided.
                }
            }
        }
    }

    private void insert(LicenceIssued issued) {
        jdbc.sql("""
                        insert into licence (licence_id, number, issued_on, valid_until, subtype, application_id, portal,
                            holder_kind, holder_identifier, holder_kk, holder_ru, issued_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        issued.licenceId(),
                        issued.number(),
                        issued.issuedOn(),
                        issued.validUntil(),
                        issued.subtype(),
                        issued.applicationId(),
                        issued.portal(),
                        issued.holder().kind(),
                        issued.holder().identifier(),
                        issued.holder().name().kk(),
                        issued.holder().name().ru(),
                        Timestamp.from(issued.issuedAt()))
                .update();
    }

    private void insert(LicenceSuspended suspended) {
        jdbc.sql("""
                        insert into licence_suspension (suspension_id, licence_id, from_day, last_day, decided_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        suspended.suspensionId(),
                        suspended.licenceId(),
                        suspended.from(),
                        suspended.lastDay(),
                        Timestamp.from(suspended.decidedAt()))
                .update();
    }

    private void update(LicenceResumed resumed) {
        jdbc.sql("update licence_suspension set resumed_on = ?, resumed_at = ? where suspension_id = ?")
                .params(resumed.resumedOn(), Timestamp.from(resumed.resumedAt()), resumed.suspensionId())
                .update();
    }

    private void insert(LicenceTerminated terminated) {
        jdbc.sql("""
                        insert into licence_termination (licence_id, from_day, decided_at) values (?, ?, ?)
                        on conflict do nothing""")
                .params(terminated.licenceId(), terminated.from(), Timestamp.from(terminated.decidedAt()))
                .update();
    }

    /** What no document changes is taken from the one that is replaced. */
    private void replace(LicenceReissued reissued) {
        jdbc.sql("update licence set replaced_by = ?, replaced_at = ? where number = ?")
                .params(
                        reissued.number(),
                        Timestamp.from(reissued.decidedAt()),
                        reissued.replaced().number())
                .update();
        jdbc.sql("""
                        insert into licence (licence_id, number, issued_on, valid_until, subtype, application_id, portal,
                            holder_kind, holder_identifier, holder_kk, holder_ru, issued_at, replaces)
                        select licence_id, ?, ?, valid_until, subtype, application_id, portal, ?, ?, ?, ?, ?, number
                        from licence where number = ? on conflict do nothing""")
                .params(
                        reissued.number(),
                        reissued.issuedOn(),
                        reissued.holder().kind(),
                        reissued.holder().identifier(),
                        reissued.holder().name().kk(),
                        reissued.holder().name().ru(),
                        Timestamp.from(reissued.decidedAt()),
                        reissued.replaced().number())
                .update();
    }

    /** Empties the tables, before they are built again from the first event. */
    @ResetHandler
    void reset() {
        jdbc.sql("delete from licence").update();
        jdbc.sql("delete from licence_suspension").update();
        jdbc.sql("delete from licence_termination").update();
    }
}
