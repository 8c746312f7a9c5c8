package kz.ruqsat.pool;

import kz.ruqsat.platform.command.Aggregates;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.ProblemCodes;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.pool.effect.ConcernedMembers;
import kz.ruqsat.pool.effect.MembersConcerned;
import kz.ruqsat.pool.membership.LicenceEndTold;
import kz.ruqsat.pool.membership.Membership;
import kz.ruqsat.pool.membership.MembershipOpened;
import kz.ruqsat.pool.membership.MembershipReconciled;
import kz.ruqsat.pool.membership.PoolJoinReported;
import kz.ruqsat.pool.membership.PoolLeaveReported;
import kz.ruqsat.pool.membership.PoolStatementKept;
import kz.ruqsat.pool.membership.PoolStatementRecorded;
import kz.ruqsat.pool.membership.PoolSwitchContested;
import kz.ruqsat.pool.membership.PoolSwitchCorrected;
import kz.ruqsat.pool.membership.PoolSwitchObserved;
import kz.ruqsat.pool.membership.PoolSwitchReported;
import kz.ruqsat.pool.membership.PoolSwitchWithdrawn;
import kz.ruqsat.pool.membership.SwitchNoticeLapsed;
import kz.ruqsat.pool.membership.SwitchTermDropped;
import kz.ruqsat.pool.membership.SwitchTimelinessRecorded;
import kz.ruqsat.pool.mismatch.Mismatch;
import kz.ruqsat.pool.mismatch.MismatchClosed;
import kz.ruqsat.pool.mismatch.MismatchOpened;
import kz.ruqsat.pool.mismatch.MismatchSettled;
import kz.ruqsat.pool.mismatch.MismatchTermKnown;
import kz.ruqsat.pool.mismatch.MismatchWordsChanged;
import kz.ruqsat.pool.pool.AccreditedPoolsOverridden;
import kz.ruqsat.pool.pool.AccreditedPoolsOverrideRevoked;
import kz.ruqsat.pool.pool.Pool;
import kz.ruqsat.pool.pool.PoolAccredited;
import kz.ruqsat.pool.pool.PoolExpired;
import kz.ruqsat.pool.pool.PoolProlonged;
import kz.ruqsat.pool.pool.PoolReinstated;
import kz.ruqsat.pool.pool.PoolSuspended;
import kz.ruqsat.pool.pool.PoolWithdrawn;
import kz.ruqsat.pool.pool.PoolsRegister;
import kz.ruqsat.pool.problem.PoolProblems;
import kz.ruqsat.pool.publication.PoolPublications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the platform needs to know of this service. */
@Configuration(proxyBeanMethods = false)
public class PoolRegistryWiring {

    /** Names and revisions under which events are stored for ever; classes may be renamed, these not. */
    @Bean
    public static EventRegistry eventRegistry() {
        return EventRegistry.builder()
                .event("PoolAccredited", 1, PoolAccredited.class)
                .event("PoolSuspended", 1, PoolSuspended.class)
                .event("PoolReinstated", 1, PoolReinstated.class)
                .event("PoolWithdrawn", 1, PoolWithdrawn.class)
                .event("PoolProlonged", 1, PoolProlonged.class)
                .event("PoolExpired", 1, PoolExpired.class)
                .event("AccreditedPoolsOverridden", 1, AccreditedPoolsOverridden.class)
                .event("AccreditedPoolsOverrideRevoked", 1, AccreditedPoolsOverrideRevoked.class)
                .event("MembersConcerned", 1, MembersConcerned.class)
                .event("MembershipOpened", 1, MembershipOpened.class)
                .event("LicenceEndTold", 1, LicenceEndTold.class)
                .event("PoolSwitchReported", 1, PoolSwitchReported.class)
                .event("PoolSwitchObserved", 1, PoolSwitchObserved.class)
                .event("PoolStatementRecorded", 1, PoolStatementRecorded.class)
                .event("MembershipReconciled", 1, MembershipReconciled.class)
                .event("SwitchTimelinessRecorded", 1, SwitchTimelinessRecorded.class)
                .event("SwitchNoticeLapsed", 1, SwitchNoticeLapsed.class)
                .event("SwitchTermDropped", 1, SwitchTermDropped.class)
                .event("PoolSwitchCorrected", 1, PoolSwitchCorrected.class)
                .event("PoolSwitchWithdrawn", 1, PoolSwitchWithdrawn.class)
                .event("PoolSwitchContested", 1, PoolSwitchContested.class)
                .event("PoolJoinReported", 1, PoolJoinReported.class)
                .event("PoolLeaveReported", 1, PoolLeaveReported.class)
                .event("PoolStatementKept", 1, PoolStatementKept.class)
                .event("MismatchOpened", 1, MismatchOpened.class)
                .event("MismatchWordsChanged", 1, MismatchWordsChanged.class)
                .event("MismatchTermKnown", 1, MismatchTermKnown.class)
                .event("MismatchSettled", 1, MismatchSettled.class)
                .event("MismatchClosed", 1, MismatchClosed.class)
                .build();
    }

    @Bean
    Aggregates aggregates() {
        return Aggregates.of(Pool.class, PoolsRegister.class, ConcernedMembers.class, Membership.class, Mismatch.class);
    }

    @Bean
    Publications publications() {
        return PoolPublications.publications();
    }

    @Bean
    static ProblemCodes poolProblemCodes() {
        return PoolProblems.codes();
    }
}
