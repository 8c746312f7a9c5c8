package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.ruqsat.verification.obligation.ArmObligation;
import kz.ruqsat.verification.obligation.JointArming;
import kz.ruqsat.verification.obligation.ObligationKind;
import kz.ruqsat.verification.obligation.Subject;
import kz.ruqsat.verification.saga.ObligationIds;
import kz.ruqsat.verification.saga.TermPolicy;
import kz.ruqsat.verification.verification.NotePoolLoss;
import kz.ruqsat.verification.verification.PoolLosses;
import org.springframework.stereotype.Component;

/**
 * Takes note of losses of pools for many licences at once: the case learns of it and the term begins, in one transaction
 * with the message. Whoever calls holds the locks of the licences and of their applications.
 */
@Component
class LossNotes {

    private final PoolLosses losses;
    private final JointArming arming;
    private final TermPolicy terms;
    private final GoverningEdition editions;
    private final InstantSource clock;

    LossNotes(PoolLosses losses, JointArming arming, TermPolicy terms, GoverningEdition editions, InstantSource clock) {
        this.losses = losses;
        this.arming = arming;
        this.terms = terms;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Begins the term of each.
     *
     * @param licences the licences of the losses, by their key; a loss without one is left out
     * @return the losses that have to wait, because the licence or its verification is not known yet
     */
    List<ToldLoss> note(List<ToldLoss> told, Map<String, KnownLicence> licences, String cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var linked = told.stream()
                .filter(one -> licences.containsKey(one.licenceKey()))
                .toList();
        var governing =
                linked.stream().map(ToldLoss::from).distinct().collect(Collectors.toMap(day -> day, editions::on));
        var heard = losses.note(
                linked.stream()
                        .map(one -> command(one, application(one, licences), governing, now))
                        .toList(),
                cause);
        arming.arm(
                linked.stream()
                        .filter(one -> heard.concerned().contains(application(one, licences)))
                        .map(one -> arm(one, application(one, licences), governing))
                        .toList(),
                cause);
        return told.stream()
                .filter(one -> !licences.containsKey(one.licenceKey())
                        || !heard.verified().contains(application(one, licences)))
                .toList();
    }

    private static NotePoolLoss command(
            ToldLoss told, String applicationId, Map<LocalDate, String> governing, Instant now) {
        return new NotePoolLoss(
                applicationId,
                told.lossId(),
                told.poolId(),
                told.change(),
                told.from(),
                told.basis(),
                told.workingDays(),
                told.countedFrom(),
                governing.get(told.from()),
                now);
    }

    private ArmObligation arm(ToldLoss told, String applicationId, Map<LocalDate, String> governing) {
        var kind = ObligationKind.valueOf(told.kind());
        var term = Objects.requireNonNull(terms.terms().get(kind));
        return new ArmObligation(
                ObligationIds.ofLoss(told.lossId()),
                kind,
                term.party(),
                new Subject(applicationId, told.licenceNumber(), told.licenceIssuedOn(), null),
                term.legalPoint(told.subtype()),
                told.countedFrom(),
                told.workingDays(),
                governing.get(told.from()));
    }

    private static String application(ToldLoss told, Map<String, KnownLicence> licences) {
        return Objects.requireNonNull(licences.get(told.licenceKey())).applicationId();
    }
}
