package kz.ruqsat.verification.intake;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.verification.verification.NoteLicenceEnd;
import kz.ruqsat.verification.verification.NoteNewDocument;
import kz.ruqsat.verification.verification.NoteResumption;
import kz.ruqsat.verification.verification.NoteSuspension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to licences after their issue, kept until their verification is there to be told, and asked about hosts. */
@Component
class LicenceLifeTable {

    private final JdbcClient jdbc;

    LicenceLifeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void suspended(LicenceSuspendedV1 told) {
        jdbc.sql("""
                        insert into known_suspension
                            (suspension_id, licence_id, number, issued_on, from_day, last_day, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        told.suspensionId(),
                        told.licenceId(),
                        told.number(),
                        told.issuedOn(),
                        told.from(),
                        told.lastDay(),
                        Timestamp.from(told.decidedAt()))
                .update();
    }

    void resumed(LicenceResumedV1 told) {
        jdbc.sql("""
                        update known_suspension set resumed_on = ?, early = ?, resumed_at = ?
                        where suspension_id = ? and resumed_on is null""")
                .params(
                        told.resumedOn(),
                        told.cause().equals("DECISION"),
                        Timestamp.from(told.resumedAt()),
                        told.suspensionId())
                .update();
    }

    void terminated(LicenceTerminatedV1 told) {
        jdbc.sql("""
                        insert into known_termination (licence_id, from_day, decided_at) values (?, ?, ?)
                        on conflict do nothing""")
                .params(told.licenceId(), told.from(), Timestamp.from(told.decidedAt()))
                .update();
    }

    void reissued(LicenceReissuedV1 told) {
        jdbc.sql("insert into known_licence_document (licence_key, licence_id) values (?, ?) on conflict do nothing")
                .params(KnownLicence.key(told.number(), told.issuedOn()), told.licenceId())
                .update();
        jdbc.sql("""
                        insert into known_licence_replacement
                            (licence_id, number, issued_on, replaced_number, decided_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        told.licenceId(),
                        told.number(),
                        told.issuedOn(),
                        told.replaced().number(),
                        Timestamp.from(told.decidedAt()))
                .update();
    }

    /** Everything that the licence's verification is to take note of, in its order; it ignores what it knows already. */
    List<Object> notes(KnownLicence licence) {
        return Stream.of(suspensions(licence), documents(licence), end(licence))
                .flatMap(List::stream)
                .toList();
    }

    private List<Object> suspensions(KnownLicence licence) {
        return jdbc
                .sql("select * from known_suspension where licence_id = ? order by decided_at")
                .param(licence.licenceId())
                .query((row, number) -> {
                    var suspension = new NoteSuspension(
                            licence.applicationId(),
                            row.getString("suspension_id"),
                            row.getString("number"),
                            row.getObject("issued_on", LocalDate.class),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            row.getTimestamp("decided_at").toInstant());
                    var resumedOn = row.getObject("resumed_on", LocalDate.class);
                    return resumedOn == null
                            ? List.<Object>of(suspension)
                            : List.<Object>of(
                                    suspension,
                                    new NoteResumption(
                                            licence.applicationId(),
                                            suspension.suspensionId(),
                                            resumedOn,
                                            row.getBoolean("early"),
                                            row.getTimestamp("resumed_at").toInstant()));
                })
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Object> documents(KnownLicence licence) {
        return jdbc.sql("select * from known_licence_replacement where licence_id = ? order by decided_at")
                .param(licence.licenceId())
                .<Object>query((row, number) -> new NoteNewDocument(
                        licence.applicationId(),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("replaced_number"),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }

    private List<Object> end(KnownLicence licence) {
        return jdbc.sql("select * from known_termination where licence_id = ?")
                .param(licence.licenceId())
                .<Object>query((row, number) -> new NoteLicenceEnd(
                        licence.applicationId(),
                        row.getObject("from_day", LocalDate.class),
                        row.getTimestamp("decided_at").toInstant()))
                .list();
    }
}
