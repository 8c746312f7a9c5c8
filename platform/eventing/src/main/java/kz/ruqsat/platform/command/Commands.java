package kz.ruqsat.platform.command;

import kz.ruqsat.platform.security.Actor;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends commands and waits until their events are stored.
 *
 * <p>Outside a transaction each command has its own, and is repeated when another writer was first. Inside one, the
 * command joins it, and whoever opened the transaction repeats the whole.
 */
public final class Commands {

    private final CommandGateway gateway;

    public Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends on behalf of somebody who asked.
     *
     * @return what the handler returns
     * @throws kz.ruqsat.platform.problem.Refused if the rules say no; nothing is stored then
     */
    public <R> R send(Object command, Actor actor) {
        return dispatch(command, actor, null);
    }

    /**
     * Sends because something happened.
     *
     * @param cause id of the event or message that made us act
     */
    public <R> R send(Object command, Actor actor, String cause) {
        return dispatch(command, actor, cause);
    }

    private <R> R dispatch(Object command, Actor actor, @Nullable String cause) {
        var message = new GenericCommandMessage<>(command, ActorMetadata.of(actor, cause));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return gateway.sendAndWait(message);
        }
        return Retry.onConflict(() -> gateway.sendAndWait(message));
    }
}
