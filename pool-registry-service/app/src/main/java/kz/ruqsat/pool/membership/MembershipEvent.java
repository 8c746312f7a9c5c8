package kz.ruqsat.pool.membership;

/** What happens to the membership of one licence. */
public sealed interface MembershipEvent
        permits MembershipOpened,
                LicenceEndTold,
                PoolSwitchReported,
                PoolStatementRecorded,
                PoolSwitchObserved,
                MembershipReconciled,
                SwitchTimelinessRecorded,
                SwitchNoticeLapsed,
                SwitchTermDropped,
                PoolSwitchCorrected,
                PoolSwitchWithdrawn,
                PoolSwitchContested,
                PoolJoinReported,
                PoolLeaveReported,
                PoolStatementKept {

    String membershipId();
}
