package kz.ruqsat.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetGuardTest {

    private final TargetGuard strict = new TargetGuard(false, List.of());
    private final TargetGuard sandbox =
            new TargetGuard(true, List.of(Network.of("127.0.0.0/8"), Network.of("::1/128")));

    @Nested
    class A_url {

        @ParameterizedTest
        @ValueSource(strings = {"https://portal.example.kz/hook", "HTTPS://portal.example.kz:8443/a?b=c"})
        void that_is_https_with_a_host_is_a_target(String url) {
            assertThat(strict.target(url)).isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "http://portal.example.kz/hook",
                    "ftp://portal.example.kz/",
                    "file:///etc/passwd",
                    "https:///hook",
                    "/hook",
                    "https://user:word@portal.example.kz/",
                    "https://portal.example.kz/#top",
                    "https://portal example.kz/",
                    "mailto:a@example.kz",
                    ""
                })
        void of_another_form_is_none(String url) {
            assertThat(strict.target(url)).isEmpty();
        }

        @Test
        void may_be_plain_http_where_configured() {
            assertThat(sandbox.target("http://localhost:8090/hook")).isPresent();
        }

        @Test
        void has_an_end() {
            assertThat(strict.target("https://portal.example.kz/" + "a".repeat(2000)))
                    .isEmpty();
        }
    }

    @Nested
    class An_address {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0.0.0.0",
                    "10.1.2.3",
                    "100.64.0.1",
                    "127.0.0.1",
                    "127.9.9.9",
                    "169.254.169.254",
                    "172.16.0.1",
                    "172.31.255.255",
                    "192.168.1.1",
                    "224.0.0.1",
                    "255.255.255.255",
                    "::",
                    "::1",
                    "::ffff:127.0.0.1",
                    "::7f00:1",
                    "64:ff9b::7f00:1",
                    "2002:7f00:1::",
                    "fd00::1",
                    "fe80::1",
                    "ff02::1"
                })
        void that_is_not_a_public_server_is_not_called(String literal) {
            assertThat(strict.mayCall(InetAddress.ofLiteral(literal))).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.169.0.1", "2a00:1450:4001::1"})
        void that_is_public_is_called(String literal) {
            assertThat(strict.mayCall(InetAddress.ofLiteral(literal))).isTrue();
        }

        @Test
        void may_be_opened_by_configuration_and_nothing_beside_it() {
            assertThat(sandbox.mayCall(InetAddress.ofLiteral("127.0.0.1"))).isTrue();
            assertThat(sandbox.mayCall(InetAddress.ofLiteral("10.0.0.1"))).isFalse();
        }
    }

    @Nested
    class A_host {

        @ParameterizedTest
        @ValueSource(strings = {"localhost", "127.0.0.1", "2130706433", "127.1"})
        void that_leads_to_a_closed_address_is_refused_however_it_is_written(String host) {
            assertThatThrownBy(() -> strict.resolve(host)).isInstanceOf(ForbiddenTarget.class);
        }

        @Test
        void that_is_open_resolves() throws Exception {
            assertThat(sandbox.resolve("localhost")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "10.0.0.0/-1", "localhost/8", "10.0.0.0/x"})
    void what_is_not_a_network_is_a_configuration_error(String cidr) {
        assertThatThrownBy(() -> Network.of(cidr)).isInstanceOf(IllegalArgumentException.class);
    }
}
