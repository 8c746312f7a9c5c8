package kz.ruqsat.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.Api.Answer;
import kz.ruqsat.pool.membership.Licence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.OpenMembership;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service with its two sample pools, and who calls it. Classes share it, so each licensee is a new one. */
@ServiceTest
abstract class RunningRegister {

    static final String FIRST = "0190c8a0-0000-7000-8000-000000000001";
    static final String SECOND = "0190c8a0-0000-7000-8000-000000000002";
    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    private static final AtomicInteger LICENCES = new AtomicInteger(50_000);

    @LocalServerPort
    private int port;

    @Autowired
    Tokens tokens;

    @Autowired
    Commands commands;

    @Autowired
    Projections projections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Api api;
    String portal;
    String officer;
    String first;
    String second;

    @BeforeEach
    void callers() {
        api = new Api(port);
        portal = tokens.bearer("portal-demo", Role.PORTAL);
        officer = tokens.bearer("officer-demo", Role.OFFICER);
        first = tokens.poolOperator("pool-demo", FIRST);
        second = tokens.poolOperator("pool-two", SECOND);
    }

    /** A licensee in the first pool. */
    LicenceRef member() {
        return issue(unheardOf(MON_2026_01_05));
    }

    static LicenceRef unheardOf(LocalDate issuedOn) {
        return new LicenceRef("KZ32LAA000" + LICENCES.incrementAndGet(), issuedOn);
    }

    LicenceRef issue(LicenceRef ref) {
        commands.send(
                new OpenMembership(
                        ref.membershipId(),
                        "licence-" + ref.number(),
                        new Licence(ref, LocalDate.of(2029, 1, 4), "I", "portal-demo"),
                        FIRST,
                        Instant.parse("2026-01-05T06:40:00Z")),
                Actor.SYSTEM);
        return ref;
    }

    /** The licensee tells of a move to the second pool. */
    Answer report(LicenceRef licence, String on) {
        return api.post(
                "/api/v1/pool-switches", portal, """
                {"licence": {"number": "%s", "issuedOn": "%s"}, "toPoolId": "%s", "switchedOn": "%s"}""".formatted(licence.number(), licence.issuedOn(), SECOND, on));
    }

    /** The second pool states that the licensee joined it. */
    void state(LicenceRef licence, String on) {
        var answer = api.post("/api/v1/pools/" + SECOND + "/statements", second, """
                {"statements": [{"kind": "JOINED", "licence": {"number": "%s", "issuedOn": "%s"}, "on": "%s"}]}""".formatted(
                        licence.number(), licence.issuedOn(), on));
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(1);
        projections.awaitCurrent("memberships");
    }

    /** The only move of a licensee. */
    String moveOf(LicenceRef licence) {
        return jdbc.sql("select switch_id from pool_switch where membership_id = ?")
                .param(licence.membershipId())
                .query(String.class)
                .single();
    }
}
