package kz.ruqsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import kz.ruqsat.example.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing leaves the machine, and nobody outside of it is let in; looked at while the other journeys run, too. */
@ExtendWith(OnTheLocalStack.class)
class StaysOnTheMachineIT {

    @Test
    void every_socket_of_the_stack_is_on_loopback(Running running) throws Exception {
        assumeTrue(Connections.canBeSeen(), "only Linux shows the sockets of a process");
        Patience patience = new Patience(java.time.Duration.ofSeconds(20));
        patience.until(
                "sockets to be looked at",
                () -> running.site().get(null, "/register/pools").expect(200),
                answer -> running.connections().seen() > 100);

        assertThat(running.connections().foreign()).isEmpty();
    }

    @Test
    void an_address_elsewhere_would_be_noticed() {
        assertThat(Connections.isHere("0100007F:1F90")).isTrue();
        assertThat(Connections.isHere("00000000000000000000000001000000:1F90")).isTrue();
        assertThat(Connections.isHere("0000000000000000FFFF00000100007F:1F90")).isTrue();
        assertThat(Connections.isHere("00000000:1F90")).isFalse();
        assertThat(Connections.isHere("0101A8C0:01BB")).isFalse();
        assertThat(Connections.isHere("0000000000000000FFFF00000101A8C0:01BB")).isFalse();
        assertThat(Connections.isHereOrNowhere("00000000:0000")).isTrue();
        assertThat(Connections.isHereOrNowhere("08080808:0035")).isFalse();
    }
}
