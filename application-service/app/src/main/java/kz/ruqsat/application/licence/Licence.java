package kz.ruqsat.application.licence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A licence for digital mining. */
public class Licence {

    @AggregateIdentifier
    private @Nullable String licenceId;

    /** For Axon, which replays the events into it. */
    Licence() {}

    /** A licence is issued once; asked again, there is nothing to do. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueLicence command) {
        if (licenceId != null) {
            return;
        }
        apply(new LicenceIssued(
                command.licenceId(),
                command.number(),
                command.issuedOn(),
                command.validUntil(),
                command.subtype(),
                command.applicationId(),
                command.holder(),
                command.language(),
                command.portal(),
                command.poolId(),
                command.hostLicence(),
                command.at()));
    }

    @EventSourcingHandler
    void on(LicenceIssued event) {
        licenceId = event.licenceId();
    }
}
