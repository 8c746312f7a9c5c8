package kz.ruqsat.verification.edition;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was proposed, approved and chosen since the product was installed. There is one: no two editions may
 * have one id or begin on one day, whoever approves them at the same moment on whichever node.
 */
public class RequirementCatalogue {

    public static final String ID = "requirement-catalogue";

    @AggregateIdentifier
    private @Nullable String id;

    private CatalogueState state = CatalogueState.EMPTY;

    protected RequirementCatalogue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ProposeRequirementEdition command) {
        applyAll(CatalogueRules.propose(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveRequirementEdition command) {
        applyAll(CatalogueRules.approve(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RejectRequirementEdition command) {
        applyAll(CatalogueRules.reject(state, command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangePolicy command) {
        applyAll(CatalogueRules.change(state, command));
    }

    @EventSourcingHandler
    void on(CatalogueEvent event) {
        id = ID;
        state = state.after(event);
    }

    private static void applyAll(List<CatalogueEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
