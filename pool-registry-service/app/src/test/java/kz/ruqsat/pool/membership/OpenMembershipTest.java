package kz.ruqsat.pool.membership;

import static kz.ruqsat.pool.membership.Members.A;
import static kz.ruqsat.pool.membership.Members.LICENCE;
import static kz.ruqsat.pool.membership.Members.MEMBERSHIP;
import static kz.ruqsat.pool.membership.Members.MON_2026_01_05;
import static kz.ruqsat.pool.membership.Members.NOW;
import static kz.ruqsat.pool.membership.Members.PORTAL;
import static kz.ruqsat.pool.membership.Members.THU_2029_01_04;
import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenMembershipTest {

    private static final OpenMembership OPEN = new OpenMembership(
            MEMBERSHIP, "licence-1", new Licence(LICENCE, THU_2029_01_04, "I", PORTAL), A, NOW.minusSeconds(3600));

    private final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void a_licence_opens_its_membership_in_the_pool_of_the_application() {
        membership.givenNoPriorActivity().when(OPEN).expectEvents(Members.openedIn(A));
    }

    @Test
    void a_repeated_licence_changes_nothing() {
        membership
                .given(Members.openedIn(A))
                .when(OPEN)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_licence_has_one_membership_however_its_number_is_typed() {
        assertThat(new LicenceRef(" kz32 laa 00012345", MON_2026_01_05).membershipId())
                .isEqualTo(MEMBERSHIP);
        assertThat(new LicenceRef(LICENCE.number(), MON_2026_01_05.plusDays(1)).membershipId())
                .isNotEqualTo(MEMBERSHIP);
    }
}
