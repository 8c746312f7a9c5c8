package kz.ruqsat.application.reading;

import java.time.Instant;
import java.util.Map;
import kz.ruqsat.application.application.ApplicationApproved;
import kz.ruqsat.application.application.ApplicationDrafted;
import kz.ruqsat.application.application.ApplicationEvent;
import kz.ruqsat.application.application.ApplicationRefused;
import kz.ruqsat.application.application.ApplicationReturned;
import kz.ruqsat.application.application.ApplicationSubmitted;
import kz.ruqsat.application.application.ApplicationWithdrawn;
import kz.ruqsat.application.application.ApprovalProposed;
import kz.ruqsat.application.application.DocumentAttached;
import kz.ruqsat.application.application.DocumentRemoved;
import kz.ruqsat.application.application.FactsStated;
import kz.ruqsat.application.application.RefusalProposed;
import kz.ruqsat.application.application.RemarksAnswered;
import kz.ruqsat.application.application.VerificationOutcomeRecorded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows all applications into the table that lists them. */
@Component
@ProcessingGroup(ApplicationListProjection.GROUP)
class ApplicationListProjection {

    static final String GROUP = "application-list";

    private final JdbcClient jdbc;

    ApplicationListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sees every event, so that its progress can be awaited even where nothing concerns it. */
    @EventHandler
    void on(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> stored && stored.getPayload() instanceof ApplicationEvent event) {
            on(event, stored.getSequenceNumber(), stored.getTimestamp());
        }
    }

    private void on(ApplicationEvent event, long sequence, Instant at) {
        switch (event) {
            case ApplicationDrafted e -> insert(e, sequence, at);
            case ApplicationSubmitted e ->
                update(
                        e,
                        sequence,
                        at,
                        "state = 'SUBMITTED', number = :number, submitted_at = :received",
                        Map.of("number", e.number(), "received", java.sql.Timestamp.from(e.receivedAt())));
            case RemarksAnswered e -> update(e, sequence, at, "outcome = null, proposed = null", Map.of());
            case ApplicationWithdrawn e -> update(e, sequence, at, "state = 'WITHDRAWN', proposed = null", Map.of());
            case VerificationOutcomeRecorded e ->
                update(e, sequence, at, "outcome = :outcome", Map.of("outcome", e.outcome()));
            case ApplicationReturned e -> update(e, sequence, at, "state = 'RETURNED', proposed = null", Map.of());
            case ApprovalProposed e -> update(e, sequence, at, "proposed = 'APPROVAL'", Map.of());
            case RefusalProposed e -> update(e, sequence, at, "proposed = 'REFUSAL'", Map.of());
            case ApplicationApproved e -> update(e, sequence, at, "state = 'APPROVED', proposed = null", Map.of());
            case ApplicationRefused e -> update(e, sequence, at, "state = 'REFUSED', proposed = null", Map.of());
            case FactsStated e -> update(e, sequence, at, "state = state", Map.of());
            case DocumentAttached e -> update(e, sequence, at, "state = state", Map.of());
            case DocumentRemoved e -> update(e, sequence, at, "state = state", Map.of());
        }
    }

    private void insert(ApplicationDrafted event, long sequence, Instant at) {
        jdbc.sql("""
                        insert into application_list (application_id, state, subtype, applicant_kk, applicant_ru,
                            identifier_masked, portal, drafted_at, changed_at, sequence_number)
                        values (:id, 'DRAFT', :subtype, :kk, :ru, :identifier, :portal, :drafted, :at, :sequence)
                        on conflict (application_id) do nothing""")
                .param("id", event.applicationId())
                .param("subtype", event.subtype())
                .param("kk", event.applicant().name().kk())
                .param("ru", event.applicant().name().ru())
                .param("identifier", event.applicant().maskedIdentifier())
                .param("portal", event.portal())
                .param("drafted", java.sql.Timestamp.from(event.draftedAt()))
                .param("at", java.sql.Timestamp.from(at))
                .param("sequence", sequence)
                .update();
    }

    private void update(ApplicationEvent event, long sequence, Instant at, String change, Map<String, ?> parameters) {
        jdbc.sql("update application_list set " + change
                        + ", changed_at = :at, sequence_number = :sequence"
                        + " where application_id = :id and sequence_number < :sequence")
                .params(parameters)
                .param("id", event.applicationId())
                .param("at", java.sql.Timestamp.from(at))
                .param("sequence", sequence)
                .update();
    }

    /** Empties the table, before it is built again from the first event. */
    @ResetHandler
    void reset() {
        jdbc.sql("delete from application_list").update();
    }
}
