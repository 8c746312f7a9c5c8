package kz.ruqsat.application.licence;

import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.application.application.ApplicationApproved;
import kz.ruqsat.application.casefile.ApplicationFile;
import kz.ruqsat.application.casefile.ApplicationFiles;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;

/**
 * An approved application leads to its licence. The licence's id is derived from the application, so that an approval
 * seen twice asks for the same licence, which answers that there is nothing to do.
 */
@Component
@ProcessingGroup("licence-issuing")
@DisallowReplay
public class LicenceSaga {

    private final ApplicationFiles files;
    private final LicenceNumbers numbers;
    private final Commands commands;
    private final LicenceTerm term;
    private final ZoneId zone;

    LicenceSaga(ApplicationFiles files, LicenceNumbers numbers, Commands commands, LicenceTerm term, ZoneId zone) {
        this.files = files;
        this.numbers = numbers;
        this.commands = commands;
        this.term = term;
        this.zone = zone;
    }

    @EventHandler
    void on(ApplicationApproved event, @MessageIdentifier String eventId) {
        var file = files.find(event.applicationId()).orElseThrow();
        for (var effect : react(event, file, term, zone)) {
            switch (effect) {
                case Effect.Issue issue -> commands.send(issue.under(numbers.next()), Actor.SYSTEM, eventId);
            }
        }
    }

    /** What follows from an approval. */
    static List<Effect> react(ApplicationApproved event, ApplicationFile file, LicenceTerm term, ZoneId zone) {
        var issuedOn = term.issuedOn(event.decidedAt(), zone);
        var pool = file.facts().pool();
        return List.of(new Effect.Issue(new IssueLicence(
                licenceId(event.applicationId()),
                "",
                issuedOn,
                term.validUntil(issuedOn),
                file.subtype(),
                file.id(),
                file.applicant(),
                file.language(),
                file.portal(),
                pool == null ? null : pool.poolId(),
                file.facts().hostLicence(),
                event.decidedAt())));
    }

    /** The id of the one licence that an application can lead to. */
    public static String licenceId(String applicationId) {
        return Ids.derived(applicationId, "licence");
    }

    /** What the process does. */
    sealed interface Effect {

        /** Issue a licence; its number is drawn when that is done. */
        record Issue(IssueLicence unnumbered) implements Effect {

            IssueLicence under(String number) {
                return new IssueLicence(
                        unnumbered.licenceId(),
                        number,
                        unnumbered.issuedOn(),
                        unnumbered.validUntil(),
                        unnumbered.subtype(),
                        unnumbered.applicationId(),
                        unnumbered.holder(),
                        unnumbered.language(),
                        unnumbered.portal(),
                        unnumbered.poolId(),
                        unnumbered.hostLicence(),
                        unnumbered.at());
            }
        }
    }
}
