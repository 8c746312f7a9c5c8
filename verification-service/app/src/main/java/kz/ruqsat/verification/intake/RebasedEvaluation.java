package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.verification.Governing;
import kz.ruqsat.verification.verification.RebaseVerification;
import kz.ruqsat.verification.verification.Rebasing;
import kz.ruqsat.verification.verification.RebasingForm;
import kz.ruqsat.verification.verification.RebasingReasons;
import kz.ruqsat.verification.verification.RequirementEvaluation;
import kz.ruqsat.verification.verification.VerificationFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Evaluates a case under another edition, while the register of pools stands still. */
@Component
class RebasedEvaluation implements Rebasing {

    private final Commands commands;
    private final VerificationFiles files;
    private final Catalogues catalogues;
    private final RequirementEvaluation evaluation;
    private final RebasingReasons reasons;
    private final Locks locks;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final ZoneId zone;

    RebasedEvaluation(
            Commands commands,
            VerificationFiles files,
            Catalogues catalogues,
            RequirementEvaluation evaluation,
            RebasingReasons reasons,
            Locks locks,
            TransactionTemplate transaction,
            InstantSource clock,
            ZoneId zone) {
        this.commands = commands;
        this.files = files;
        this.catalogues = catalogues;
        this.evaluation = evaluation;
        this.reasons = reasons;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public void rebase(String applicationId, RebasingForm form, Actor actor, @Nullable Long expectedVersion) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        files.get(applicationId, null);
        Runnable work = () -> rebase(applicationId, form, actor, expectedVersion, now);
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            work.run();
        } else {
            Retry.onConflict(() -> transaction.execute(status -> {
                work.run();
                return true;
            }));
        }
    }

    private void rebase(
            String applicationId, RebasingForm form, Actor actor, @Nullable Long expectedVersion, Instant now) {
        Catalogue catalogue = catalogues.current();
        LocalDate today = LocalDate.ofInstant(now, zone);
        var read = form.read(catalogue, reasons, today);
        locks.poolsForReading();
        locks.application(applicationId);
        var state = files.get(applicationId, null).state();
        var filing = state.opened().filing();
        var governing = new Governing(
                read.edition().id(),
                catalogue.askedOn(read.edition(), filing.filedOn(), today),
                catalogue.policies().choices());
        var found = evaluation.evaluate(filing, governing);
        commands.send(
                new RebaseVerification(
                        applicationId,
                        governing,
                        found,
                        catalogue.unchangedRows(state.governing().edition(), governing.edition()),
                        read.reason(),
                        read.note(),
                        actor.id(),
                        now,
                        expectedVersion),
                actor);
    }
}
