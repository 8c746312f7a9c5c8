package kz.ruqsat.pool.publication;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publications.Context;
import kz.ruqsat.pool.contract.AccreditedPoolsOverriddenV1;
import kz.ruqsat.pool.contract.AccreditedPoolsOverrideRevokedV1;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MembershipReconciledV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolExpiredV1;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolObligationV1;
import kz.ruqsat.pool.contract.PoolProlongedV1;
import kz.ruqsat.pool.contract.PoolReinstatedV1;
import kz.ruqsat.pool.contract.PoolSuspendedV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import kz.ruqsat.pool.effect.Member;
import kz.ruqsat.pool.effect.MembersConcerned;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.membership.MembershipReconciled;
import kz.ruqsat.pool.membership.PoolSwitchCorrected;
import kz.ruqsat.pool.membership.PoolSwitchObserved;
import kz.ruqsat.pool.membership.PoolSwitchReported;
import kz.ruqsat.pool.membership.PoolSwitchWithdrawn;
import kz.ruqsat.pool.mismatch.MismatchClosed;
import kz.ruqsat.pool.mismatch.MismatchOpened;
import kz.ruqsat.pool.mismatch.MismatchSettled;
import kz.ruqsat.pool.pool.AccreditedPoolsOverridden;
import kz.ruqsat.pool.pool.AccreditedPoolsOverrideRevoked;
import kz.ruqsat.pool.pool.PoolAccredited;
import kz.ruqsat.pool.pool.PoolExpired;
import kz.ruqsat.pool.pool.PoolProlonged;
import kz.ruqsat.pool.pool.PoolReinstated;
import kz.ruqsat.pool.pool.PoolSuspended;
import kz.ruqsat.pool.pool.PoolWithdrawn;
import org.jspecify.annotations.Nullable;

/** Which events leave the service, and as what. Lines of pools and answers of verification stay inside. */
public final class PoolPublications {

    private static final String CLOSED_BY_OFFICER = "CLOSED_BY_OFFICER";

    private PoolPublications() {}

    public static Publications publications() {
        return Publications.builder()
                .publish(PoolAccredited.class, PoolTopics.POOLS, (e, context) -> accredited(e))
                .publish(
                        PoolSuspended.class,
                        PoolTopics.POOLS,
                        (e, context) ->
                                new PoolSuspendedV1(e.poolId(), e.from(), e.ground(), e.basis(), e.recordedAt()))
                .publish(
                        PoolReinstated.class,
                        PoolTopics.POOLS,
                        (e, context) ->
                                new PoolReinstatedV1(e.poolId(), e.from(), e.ground(), e.basis(), e.recordedAt()))
                .publish(
                        PoolWithdrawn.class,
                        PoolTopics.POOLS,
                        (e, context) ->
                                new PoolWithdrawnV1(e.poolId(), e.from(), e.ground(), e.basis(), e.recordedAt()))
                .publish(
                        PoolProlonged.class,
                        PoolTopics.POOLS,
                        (e, context) -> new PoolProlongedV1(
                                e.poolId(), e.from(), e.until(), e.ground(), e.basis(), e.recordedAt()))
                .publish(
                        PoolExpired.class,
                        PoolTopics.POOLS,
                        (e, context) -> new PoolExpiredV1(e.poolId(), e.from(), e.basis(), e.recordedAt()))
                .publish(AccreditedPoolsOverridden.class, PoolTopics.POOLS, (e, context) -> overridden(e))
                .publish(
                        AccreditedPoolsOverrideRevoked.class,
                        PoolTopics.POOLS,
                        (e, context) -> new AccreditedPoolsOverrideRevokedV1(
                                e.registerId(), e.overrideId(), e.from(), e.ground(), e.basis(), e.recordedAt()))
                .publish(MembersConcerned.class, PoolTopics.POOL_EFFECTS, (e, context) -> concerned(e))
                .publish(PoolSwitchReported.class, PoolTopics.MEMBERSHIPS, PoolPublications::reported)
                .publish(PoolSwitchObserved.class, PoolTopics.MEMBERSHIPS, PoolPublications::observed)
                .publish(MembershipReconciled.class, PoolTopics.MEMBERSHIPS, PoolPublications::reconciled)
                .publish(PoolSwitchCorrected.class, PoolTopics.MEMBERSHIPS, PoolPublications::corrected)
                .publish(PoolSwitchWithdrawn.class, PoolTopics.MEMBERSHIPS, PoolPublications::withdrawn)
                .publish(MismatchOpened.class, PoolTopics.MEMBERSHIPS, (e, context) -> disputed(e))
                .publish(
                        MismatchSettled.class,
                        PoolTopics.MEMBERSHIPS,
                        (e, context) -> closed(context, e.outcome(), null, e.settledAt()))
                .publish(
                        MismatchClosed.class,
                        PoolTopics.MEMBERSHIPS,
                        (e, context) -> closed(context, CLOSED_BY_OFFICER, e.reason(), e.closedAt()))
                .build();
    }

    private static PoolAccreditedV1 accredited(PoolAccredited event) {
        return new PoolAccreditedV1(
                event.poolId(),
                new PoolNameV1(event.nameKk(), event.nameRu()),
                event.bin(),
                event.accreditedFrom(),
                event.basis(),
                event.recordedAt(),
                event.accreditedUntil());
    }

    private static PoolMembersConcernedV1 concerned(MembersConcerned event) {
        var kind = event.obligationKind();
        return new PoolMembersConcernedV1(
                event.partId(),
                event.changeId(),
                event.poolId(),
                new PoolNameV1(event.poolNameKk(), event.poolNameRu()),
                event.change(),
                event.from(),
                event.ground(),
                event.basis(),
                event.notice(),
                kind == null
                        ? null
                        : new PoolObligationV1(
                                kind, requireNonNull(event.workingDays()), requireNonNull(event.countedFrom())),
                event.members().stream().map(PoolPublications::member).toList(),
                event.recordedAt());
    }

    private static PoolMemberV1 member(Member member) {
        return new PoolMemberV1(
                member.membershipId(),
                new PoolLicenceV1(member.licenceNumber(), member.licenceIssuedOn(), member.subtype()));
    }

    private static AccreditedPoolsOverriddenV1 overridden(AccreditedPoolsOverridden event) {
        return new AccreditedPoolsOverriddenV1(
                event.registerId(),
                event.overrideId(),
                event.exist(),
                event.from(),
                event.until(),
                event.ground(),
                event.basis(),
                event.recordedAt());
    }

    private static PoolSwitchReportedV1 reported(PoolSwitchReported event, Context context) {
        return new PoolSwitchReportedV1(
                event.membershipId(),
                event.switchId(),
                licence(context),
                event.fromPoolId(),
                event.toPoolId(),
                event.switchedOn(),
                event.receivedAt(),
                event.observedBefore(),
                event.flags());
    }

    private static PoolSwitchObservedV1 observed(PoolSwitchObserved event, Context context) {
        return new PoolSwitchObservedV1(
                event.membershipId(),
                event.switchId(),
                licence(context),
                event.fromPoolId(),
                event.toPoolId(),
                event.statedOn(),
                event.statedAt());
    }

    private static MembershipReconciledV1 reconciled(MembershipReconciled event, Context context) {
        return new MembershipReconciledV1(
                event.membershipId(), event.switchId(), licence(context).number(), event.reconciledAt());
    }

    private static PoolSwitchCorrectedV1 corrected(PoolSwitchCorrected event, Context context) {
        return new PoolSwitchCorrectedV1(
                event.membershipId(),
                event.switchId(),
                licence(context),
                event.correction(),
                event.fromPoolId(),
                event.toPoolId(),
                event.switchedOn(),
                event.reason(),
                event.firstReceivedAt(),
                event.receivedAt(),
                event.flags());
    }

    private static PoolSwitchWithdrawnV1 withdrawn(PoolSwitchWithdrawn event, Context context) {
        return new PoolSwitchWithdrawnV1(
                event.membershipId(),
                event.switchId(),
                licence(context),
                event.reasonCode(),
                event.instead(),
                event.withdrawnAt());
    }

    private static MembershipDisputedV1 disputed(MismatchOpened event) {
        return new MembershipDisputedV1(
                event.mismatchId(),
                event.membershipId(),
                event.switchId(),
                event.licenceNumber(),
                event.licenceIssuedOn(),
                event.termId(),
                event.round(),
                event.reasonCode(),
                event.toldPoolId(),
                event.toldOn(),
                event.statedPoolId(),
                event.statedOn(),
                event.openedOn(),
                event.openedAt());
    }

    private static MismatchClosedV1 closed(Context context, String outcome, @Nullable String reason, Instant at) {
        var round = context.history().get().stream()
                .map(Recorded::event)
                .filter(MismatchOpened.class::isInstance)
                .map(MismatchOpened.class::cast)
                .toList()
                .getLast();
        return new MismatchClosedV1(
                round.mismatchId(),
                round.membershipId(),
                round.switchId(),
                round.licenceNumber(),
                round.termId(),
                round.round(),
                outcome,
                reason,
                at);
    }

    /** Lines of pools may have come before the licence. */
    private static PoolLicenceV1 licence(Context context) {
        var opened = context.history().get().stream()
                .map(Recorded::event)
                .filter(MembershipOpened.class::isInstance)
                .map(MembershipOpened.class::cast)
                .findFirst()
                .orElseThrow();
        return new PoolLicenceV1(opened.licenceNumber(), opened.licenceIssuedOn(), opened.subtype());
    }
}
