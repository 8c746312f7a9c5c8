package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.application.contract.LicenceRefV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.verification.NoteHostLicence;
import kz.ruqsat.verification.verification.NoteHostLicence.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What happens to a licence after its issue goes to its own verification, and to those of the guests who placed their
 * hardware in its holder's centre. A guest's case is only told: what follows for it the law does not say.
 */
@Component
class LicenceChanges {

    private final Commands commands;
    private final LicenceTable licences;
    private final LicenceLifeTable lives;
    private final LicenceLinks links;
    private final GuestTable guests;
    private final Locks locks;

    LicenceChanges(
            Commands commands,
            LicenceTable licences,
            LicenceLifeTable lives,
            LicenceLinks links,
            GuestTable guests,
            Locks locks) {
        this.commands = commands;
        this.licences = licences;
        this.lives = lives;
        this.links = links;
        this.guests = guests;
        this.locks = locks;
    }

    void suspended(LicenceSuspendedV1 told, Envelope envelope) {
        var licence = held(told.number(), told.issuedOn());
        lives.suspended(told);
        links.tell(licence, envelope.id());
        tellGuests(licence, envelope, Change.SUSPENDED, told.from(), told.lastDay(), told.decidedAt());
    }

    void resumed(LicenceResumedV1 told, Envelope envelope) {
        var licence = held(told.number(), told.issuedOn());
        lives.resumed(told);
        links.tell(licence, envelope.id());
        tellGuests(licence, envelope, Change.RESUMED, told.resumedOn(), null, told.resumedAt());
    }

    void terminated(LicenceTerminatedV1 told, Envelope envelope) {
        var licence = held(told.number(), told.issuedOn());
        lives.terminated(told);
        links.tell(licence, envelope.id());
        tellGuests(licence, envelope, Change.TERMINATED, told.from(), null, told.decidedAt());
    }

    void reissued(LicenceReissuedV1 told, Envelope envelope) {
        var licence = held(told.replaced().number(), told.replaced().issuedOn());
        locks.licence(KnownLicence.key(told.number(), told.issuedOn()));
        lives.reissued(told);
        links.tell(licence, envelope.id());
    }

    /** An application names a licence as that of its host; from now on it is told what happens to it. */
    void guest(String applicationId, LicenceRefV1 host) {
        var key = KnownLicence.key(host.number(), host.issuedOn());
        locks.licence(licences.find(key).map(KnownLicence::key).orElse(key));
        guests.names(applicationId, key);
    }

    /** The messages of one licence come in their order, so that its issue was told before. */
    private KnownLicence held(String number, LocalDate issuedOn) {
        var key = KnownLicence.key(number, issuedOn);
        var licence = licences.find(key).orElseThrow(() -> new IllegalStateException("no licence " + key));
        locks.licence(licence.key());
        return licence;
    }

    private void tellGuests(
            KnownLicence host,
            Envelope envelope,
            Change change,
            LocalDate from,
            @Nullable LocalDate until,
            Instant at) {
        for (var applicationId : guests.of(host.licenceId())) {
            commands.send(
                    new NoteHostLicence(
                            applicationId, envelope.id(), host.number(), host.issuedOn(), change, from, until, at),
                    Actor.SYSTEM,
                    envelope.id());
        }
    }
}
