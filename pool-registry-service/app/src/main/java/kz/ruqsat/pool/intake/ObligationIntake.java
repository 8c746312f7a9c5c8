package kz.ruqsat.pool.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.membership.DropSwitchTerm;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.Memberships;
import kz.ruqsat.pool.membership.RecordSwitchLapse;
import kz.ruqsat.pool.membership.RecordSwitchTimeliness;
import kz.ruqsat.pool.membership.Timeliness;
import kz.ruqsat.pool.mismatch.Mismatches;
import kz.ruqsat.pool.mismatch.RecordMismatchTerm;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import kz.ruqsat.verification.contract.VerificationTopics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Verification's answers about the term of a licensee's notice, and until when a case is to be settled. */
@Configuration(proxyBeanMethods = false)
class ObligationIntake {

    private static final String MEMBERSHIP_MISMATCH = "MEMBERSHIP_MISMATCH";
    private static final String POOL_SWITCH_NOTICE = "POOL_SWITCH_NOTICE";

    @Bean
    Intake obligations(Commands commands, Memberships memberships, Mismatches mismatches) {
        return Intake.from(VerificationTopics.OBLIGATIONS)
                .on(
                        ObligationFulfilledV1.class,
                        (fulfilled, envelope) -> licence(fulfilled.obligation()).ifPresent(licence -> {
                            requireKnown(memberships, licence);
                            commands.send(timeliness(licence, fulfilled), Actor.SYSTEM, envelope.id());
                        }))
                .on(
                        ObligationLapsedV1.class,
                        (lapsed, envelope) -> licence(lapsed.obligation()).ifPresent(licence -> {
                            requireKnown(memberships, licence);
                            commands.send(lapse(licence, lapsed), Actor.SYSTEM, envelope.id());
                        }))
                .on(
                        ObligationArmedV1.class,
                        (armed, envelope) -> mismatch(mismatches, armed.obligation())
                                .ifPresent(id -> commands.send(
                                        term(id, armed.obligation(), armed.dueOn(), armed.armedAt()),
                                        Actor.SYSTEM,
                                        envelope.id())))
                .on(
                        ObligationMovedV1.class,
                        (moved, envelope) -> mismatch(mismatches, moved.obligation())
                                .ifPresent(id -> commands.send(
                                        term(id, moved.obligation(), moved.dueOn(), moved.movedAt()),
                                        Actor.SYSTEM,
                                        envelope.id())))
                .on(
                        ObligationCancelledV1.class,
                        (cancelled, envelope) -> licence(cancelled.obligation()).ifPresent(licence -> {
                            requireKnown(memberships, licence);
                            commands.send(drop(licence, cancelled), Actor.SYSTEM, envelope.id());
                        }))
                .build();
    }

    /** The licence whose move an obligation is about; nothing for obligations of other kinds. */
    static Optional<LicenceRef> licence(ObligationRefV1 obligation) {
        return obligation.kind().equals(POOL_SWITCH_NOTICE)
                        && obligation.switchId() != null
                        && obligation.licenceNumber() != null
                        && obligation.licenceIssuedOn() != null
                ? Optional.of(new LicenceRef(obligation.licenceNumber(), obligation.licenceIssuedOn()))
                : Optional.empty();
    }

    /** The case whose clock an obligation is; nothing for obligations of other kinds. */
    private static Optional<String> mismatch(Mismatches mismatches, ObligationRefV1 obligation) {
        return obligation.kind().equals(MEMBERSHIP_MISMATCH) && obligation.switchId() != null
                ? mismatches.withTerm(obligation.switchId(), obligation.obligationId())
                : Optional.empty();
    }

    private static RecordMismatchTerm term(
            String mismatchId, ObligationRefV1 obligation, LocalDate dueOn, Instant knownAt) {
        return new RecordMismatchTerm(mismatchId, obligation.obligationId(), dueOn, knownAt);
    }

    static RecordSwitchTimeliness timeliness(LicenceRef licence, ObligationFulfilledV1 fulfilled) {
        return new RecordSwitchTimeliness(
                licence.membershipId(),
                switchId(fulfilled.obligation()),
                fulfilled.obligation().obligationId(),
                fulfilled.late() ? Timeliness.LATE : Timeliness.ON_TIME,
                fulfilled.workingDaysLate(),
                fulfilled.dueOn(),
                fulfilled.acceptedOn(),
                fulfilled.fulfilledAt());
    }

    static RecordSwitchLapse lapse(LicenceRef licence, ObligationLapsedV1 lapsed) {
        return new RecordSwitchLapse(
                licence.membershipId(),
                switchId(lapsed.obligation()),
                lapsed.obligation().obligationId(),
                lapsed.dueOn(),
                lapsed.lapsedAt());
    }

    static DropSwitchTerm drop(LicenceRef licence, ObligationCancelledV1 cancelled) {
        return new DropSwitchTerm(
                licence.membershipId(),
                switchId(cancelled.obligation()),
                cancelled.obligation().obligationId(),
                cancelled.cancelledAt());
    }

    private static void requireKnown(Memberships memberships, LicenceRef licence) {
        if (!memberships.knows(licence)) {
            throw PoolProblems.UNKNOWN_LICENCE.rejection().refused();
        }
    }

    private static String switchId(ObligationRefV1 obligation) {
        return requireNonNull(obligation.switchId());
    }
}
