package kz.ruqsat.right.fee;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

class Fee {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    void handle(String command) {}

    @EventSourcingHandler
    void on(String event) {
        id = event;
    }
}
