package kz.ruqsat.pool.publication;

import static java.util.Objects.requireNonNull;

import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.publishing.Publications.Context;
import kz.ruqsat.pool.contract.AccreditedPoolsOverriddenV1;
import kz.ruqsat.pool.contract.AccreditedPoolsOverrideRevokedV1;
import kz.ruqsat.pool.contract.MembershipReconciledV1;
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
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import kz.ruqsat.pool.effect.Member;
import kz.ruqsat.pool.effect.MembersConcerned;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.membership.MembershipReconciled;
import kz.ruqsat.pool.membership.PoolSwitchObserved;
import kz.ruqsat.pool.membership.PoolSwitchReported;
import kz.ruqsat.pool.pool.AccreditedPoolsOverridden;
import kz.ruqsat.pool.pool.AccreditedPoolsOverrideRevoked;
import kz.ruqsat.pool.pool.PoolAccredited;
import kz.ruqsat.pool.pool.PoolExpired;
import kz.ruqsat.pool.pool.PoolProlonged;
import kz.ruqsat.pool.pool.PoolReinstated;
import kz.ruqsat.pool.pool.PoolSuspended;
import kz.ruqsat.pool.pool.PoolWithdrawn;

/** Which events leave the service, and as what. Lines of pools and answers of verification stay inside. */
public final class PoolPublications {

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

    private static PoolLicenceV1 licence(Context context) {
        var opened = (MembershipOpened) context.history().get().getFirst().event();
        return new PoolLicenceV1(opened.licenceNumber(), opened.licenceIssuedOn(), opened.subtype());
    }
}
