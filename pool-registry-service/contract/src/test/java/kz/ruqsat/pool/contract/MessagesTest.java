package kz.ruqsat.pool.contract;

import java.util.stream.Stream;
import kz.ruqsat.platform.test.MessageChecks;

class MessagesTest extends MessageChecks {

    static Stream<Class<?>> messages() {
        return Stream.of(
                PoolAccreditedV1.class,
                PoolSuspendedV1.class,
                PoolReinstatedV1.class,
                PoolWithdrawnV1.class,
                PoolProlongedV1.class,
                PoolExpiredV1.class,
                AccreditedPoolsOverriddenV1.class,
                AccreditedPoolsOverrideRevokedV1.class,
                PoolMembersConcernedV1.class,
                PoolSwitchReportedV1.class,
                PoolSwitchObservedV1.class,
                MembershipReconciledV1.class,
                MembershipDisputedV1.class,
                PoolSwitchCorrectedV1.class,
                PoolSwitchWithdrawnV1.class,
                MismatchClosedV1.class);
    }
}
