package kz.ruqsat.verification.saga;

import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.VerificationEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * The process manager: hears what happens to verifications and lets terms begin and end. It decides nothing itself, see
 * {@link Reactions}; an event delivered twice sends the same commands again, and those find nothing to do.
 */
@Component
@ProcessingGroup(VerificationSaga.GROUP)
@DisallowReplay
public class VerificationSaga {

    public static final String GROUP = "verification-saga";

    private final Reactions reactions;
    private final Commands commands;

    VerificationSaga(TermPolicy terms, EditionTerms editions, Commands commands) {
        this.reactions = new Reactions(terms, editions);
        this.commands = commands;
    }

    @EventHandler
    void on(VerificationEvent event, @MessageIdentifier String eventId) {
        reactions.react(event).forEach(effect -> commands.send(effect.command(), Actor.SYSTEM, eventId));
    }
}
