package kz.ruqsat.verification.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.verification.verification.LinkLicence;
import kz.ruqsat.verification.verification.NoteCorrectedSwitch;
import kz.ruqsat.verification.verification.NoteObservedSwitch;
import kz.ruqsat.verification.verification.NoteReportedSwitch;
import kz.ruqsat.verification.verification.NoteWithdrawnSwitch;
import kz.ruqsat.verification.verification.PoolMove;
import kz.ruqsat.verification.verification.Reevaluations;
import kz.ruqsat.verification.verification.VerificationFile;
import org.springframework.stereotype.Component;

/**
 * Brings together applications, the licences they lead to, and the moves of licensees, in whatever order their topics
 * deliver them: what cannot be handled yet is kept, and handled by whichever word makes it possible.
 */
@Component
class LicenceLinks {

    private final Commands commands;
    private final Histories histories;
    private final LicenceTable licences;
    private final LicenceLifeTable lives;
    private final WaitingSwitchTable waiting;
    private final Locks locks;
    private final GoverningEdition editions;
    private final Reevaluations reevaluations;
    private final LossNotes losses;
    private final WaitingLossTable waitingLosses;

    LicenceLinks(
            Commands commands,
            Histories histories,
            LicenceTable licences,
            LicenceLifeTable lives,
            WaitingSwitchTable waiting,
            Locks locks,
            GoverningEdition editions,
            Reevaluations reevaluations,
            LossNotes losses,
            WaitingLossTable waitingLosses) {
        this.commands = commands;
        this.histories = histories;
        this.licences = licences;
        this.lives = lives;
        this.waiting = waiting;
        this.locks = locks;
        this.editions = editions;
        this.reevaluations = reevaluations;
        this.losses = losses;
        this.waitingLosses = waitingLosses;
    }

    void issued(KnownLicence licence, String cause) {
        locks.poolsForReading();
        locks.licence(licence.key());
        locks.application(licence.applicationId());
        licences.issued(licence);
        link(licence.applicationId(), cause);
    }

    /** The verification of an application is there: whoever opened it holds the application's lock. */
    void opened(String applicationId, String cause) {
        link(applicationId, cause);
    }

    /** Something happened to a licence: whoever tells it holds the licence's lock. */
    void tell(KnownLicence licence, String cause) {
        locks.application(licence.applicationId());
        link(licence.applicationId(), cause);
    }

    void told(ToldSwitch told) {
        verified(told.licence()).ifPresentOrElse(applicationId -> note(applicationId, told), () -> waiting.keep(told));
    }

    /** While the notice itself waits, it waits with what holds now, and keeps the time at which it was first given. */
    void corrected(PoolSwitchCorrectedV1 corrected, String cause) {
        var licence = corrected.licence();
        var move = new PoolMove(
                corrected.switchId(),
                licence.number(),
                licence.issuedOn(),
                licence.subtype(),
                corrected.fromPoolId(),
                corrected.toPoolId(),
                corrected.switchedOn(),
                editions.on(corrected.switchedOn()));
        verified(licence)
                .ifPresentOrElse(
                        applicationId -> commands.send(
                                new NoteCorrectedSwitch(
                                        applicationId,
                                        move,
                                        corrected.correction(),
                                        corrected.reason(),
                                        corrected.firstReportedAt(),
                                        corrected.correctedAt()),
                                Actor.SYSTEM,
                                cause),
                        () -> waiting.correct(move));
    }

    void withdrawn(PoolSwitchWithdrawnV1 withdrawn, String cause) {
        verified(withdrawn.licence())
                .ifPresentOrElse(
                        applicationId -> commands.send(
                                new NoteWithdrawnSwitch(
                                        applicationId,
                                        withdrawn.switchId(),
                                        withdrawn.reasonCode(),
                                        withdrawn.withdrawnAt()),
                                Actor.SYSTEM,
                                cause),
                        () -> waiting.drop(withdrawn.switchId()));
    }

    private Optional<String> verified(PoolLicenceV1 licence) {
        var key = KnownLicence.key(licence.number(), licence.issuedOn());
        locks.licence(key);
        var known = licences.find(key);
        known.ifPresent(one -> locks.application(one.applicationId()));
        return known.map(KnownLicence::applicationId).filter(this::isVerified);
    }

    void lost(List<ToldLoss> told, String cause) {
        var keys = told.stream().map(ToldLoss::licenceKey).toList();
        locks.licences(keys);
        var known = licences.find(keys);
        locks.applications(
                known.values().stream().map(KnownLicence::applicationId).toList());
        losses.note(told, known, cause).forEach(waitingLosses::keep);
    }

    private void link(String applicationId, String cause) {
        var licence = licences.ofApplication(applicationId);
        if (licence.isEmpty() || !isVerified(applicationId)) {
            return;
        }
        commands.send(link(licence.get()), Actor.SYSTEM, cause);
        // Between conclusion and licence nothing is evaluated again: what changed meanwhile is taken over now.
        reevaluations.evaluate(List.of(applicationId), licence.get().issuedAt(), cause);
        lives.notes(licence.get()).forEach(note -> commands.send(note, Actor.SYSTEM, cause));
        licences.keys(licence.get().licenceId())
                .forEach(key -> waiting.take(key).forEach(told -> note(applicationId, told)));
        licences.keys(licence.get().licenceId())
                .forEach(key -> losses.note(waitingLosses.take(key), Map.of(key, licence.get()), cause));
    }

    private boolean isVerified(String applicationId) {
        return VerificationFile.of(histories.of(applicationId)).isPresent();
    }

    private void note(String applicationId, ToldSwitch told) {
        var move = new PoolMove(
                told.switchId(),
                told.licenceNumber(),
                told.licenceIssuedOn(),
                told.subtype(),
                told.fromPoolId(),
                told.toPoolId(),
                told.on(),
                editions.on(told.on()));
        commands.send(
                told.byMiner()
                        ? new NoteReportedSwitch(applicationId, move, told.flags(), told.toldAt())
                        : new NoteObservedSwitch(applicationId, move, told.toldAt()),
                Actor.SYSTEM,
                told.messageId());
    }

    private static LinkLicence link(KnownLicence licence) {
        return new LinkLicence(
                licence.applicationId(),
                licence.licenceId(),
                licence.number(),
                licence.issuedOn(),
                licence.validUntil(),
                licence.subtype(),
                licence.issuedAt());
    }
}
