package kz.ruqsat.pool.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.projection.Projections;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.Api;
import kz.ruqsat.pool.membership.Licence;
import kz.ruqsat.pool.membership.LicenceRef;
import kz.ruqsat.pool.membership.OpenMembership;
import kz.ruqsat.pool.membership.ReportPoolSwitch;
import kz.ruqsat.pool.pool.AccreditPool;
import kz.ruqsat.pool.pool.PoolName;
import kz.ruqsat.pool.pool.ReinstatePool;
import kz.ruqsat.pool.pool.SuspendPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What becomes of the members of a pool that is lost, in parts of three, with a clock that goes forward only. */
@ServiceTest
@TestPropertySource(properties = {"test.service=pool-effects", "ruqsat.pools.effect-part=3"})
class EffectsOnMembersTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @LocalServerPort
    private int port;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Commands commands;

    @Autowired
    private InstantSource clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Projections projections;

    @Autowired
    private EffectPoller poller;

    private Api api;
    private String admin;

    @BeforeEach
    void callers() {
        api = new Api(port);
        admin = tokens.bearer("admin-demo", Role.ADMIN);
    }

    @Test
    void a_withdrawal_is_told_in_advance_and_stores_nothing_then() {
        var pool = pool();
        members(pool, 4);
        long before = count("select count(*) from event");

        var preview = change(pool, "withdrawal?dryRun=true", today());

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().path("members").path("count").asInt()).isEqualTo(4);
        assertThat(preview.json().path("members").path("notice").asString()).isEqualTo("pool-withdrawn");
        assertThat(preview.json()
                        .path("members")
                        .path("obligation")
                        .path("workingDays")
                        .asInt())
                .isEqualTo(2);
        assertThat(preview.json()
                        .path("members")
                        .path("obligation")
                        .path("countedFrom")
                        .asString())
                .isEqualTo(today().toString());
        assertThat(preview.json().path("members").path("sample").size()).isEqualTo(4);
        assertThat(preview.json().path("existBefore").asBoolean()).isTrue();
        assertThat(preview.json().path("existAfter").asBoolean()).isTrue();
        assertThat(count("select count(*) from event")).isEqualTo(before);
    }

    @Test
    void a_preview_refuses_what_would_be_refused() {
        var pool = pool();

        assertThat(change(pool, "withdrawal?dryRun=true", LocalDate.of(2019, 1, 1))
                        .problem())
                .isEqualTo("409 pool-change-out-of-order");
        assertThat(change("nobody", "suspension?dryRun=true", today()).problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void a_suspension_demands_nothing_of_members() {
        var preview = change(pool(), "suspension?dryRun=true", today());

        assertThat(preview.json().path("members").path("obligation").isNull()).isTrue();
        assertThat(preview.json().path("members").path("notice").asString()).isEqualTo("pool-suspended");
    }

    @Test
    void every_member_is_told_of_once_whoever_left_is_not() {
        var pool = pool();
        var members = members(pool, 7);
        leave(members.getFirst(), pool);

        change(pool, "withdrawal", today());
        change(pool, "withdrawal", today());

        awaitDone(pool, 1);
        assertThat(concerned(pool))
                .containsExactlyInAnyOrderElementsOf(members.subList(1, 7).stream()
                        .map(LicenceRef::membershipId)
                        .toList());
        assertThat(count("select count(*) from event where name = 'MembersConcerned' and payload ->> 'poolId' = '"
                        + pool + "'"))
                .isEqualTo(2);
    }

    @Test
    void what_is_killed_in_the_middle_goes_on_where_it_stopped() {
        var pool = pool();
        var members = members(pool, 8);
        poller.stop();
        change(pool, "withdrawal", today());
        await().untilAsserted(() -> assertThat(
                        count("select count(*) from accreditation_effect where pool_id = '" + pool + "'"))
                .isEqualTo(1));
        // A poller that was told to stop does one part and leaves its claim.
        poller.work();
        assertThat(concerned(pool)).hasSize(3);
        jdbc.sql("update accreditation_effect set claimed_until = null where pool_id = ?")
                .param(pool)
                .update();

        poller.start();

        awaitDone(pool, 1);
        assertThat(concerned(pool))
                .containsExactlyInAnyOrderElementsOf(
                        members.stream().map(LicenceRef::membershipId).toList());
    }

    @Test
    void a_change_that_lies_ahead_concerns_nobody_until_its_day() {
        var pool = pool();
        var members = members(pool, 2);
        var tomorrow = today().plusDays(1);
        change(pool, "withdrawal", tomorrow);
        await().untilAsserted(() -> assertThat(
                        count("select count(*) from accreditation_effect where pool_id = '" + pool + "'"))
                .isEqualTo(1));
        assertThat(concerned(pool)).isEmpty();
        leave(members.getFirst(), pool);

        api.post(
                "/sandbox/clock",
                admin,
                "{\"to\": \"" + tomorrow.atStartOfDay(ALMATY).toOffsetDateTime() + "\"}");

        awaitDone(pool, 1);
        assertThat(concerned(pool)).containsExactly(members.getLast().membershipId());
    }

    @Test
    void of_a_suspension_that_is_over_before_its_day_nobody_is_told() {
        var pool = pool();
        members(pool, 2);
        var inTwoDays = today().plusDays(2);
        send(new SuspendPool(pool, inTwoDays, "breach", "№ 2", clock.instant(), null));
        send(new ReinstatePool(pool, inTwoDays, "mistake", "№ 3", clock.instant(), null));

        api.post(
                "/sandbox/clock",
                admin,
                "{\"to\": \"" + inTwoDays.atStartOfDay(ALMATY).toOffsetDateTime() + "\"}");

        awaitDone(pool, 1);
        assertThat(concerned(pool)).isEmpty();
    }

    private String pool() {
        var id = Ids.next();
        send(new AccreditPool(
                id,
                new PoolName("Пул", "Пул"),
                "230540000004",
                LocalDate.of(2024, 1, 15),
                null,
                "№ 1",
                clock.instant()));
        return id;
    }

    private List<LicenceRef> members(String pool, int number) {
        var members = new ArrayList<LicenceRef>();
        for (int i = 0; i < number; i++) {
            var ref = new LicenceRef("KZ" + Ids.next(), LocalDate.of(2026, 1, 5));
            send(new OpenMembership(
                    ref.membershipId(),
                    Ids.next(),
                    new Licence(ref, LocalDate.of(2036, 1, 4), "I", "portal-demo"),
                    pool,
                    clock.instant()));
            members.add(ref);
        }
        return members;
    }

    private void leave(LicenceRef member, String pool) {
        send(new ReportPoolSwitch(
                member.membershipId(),
                "portal-demo",
                pool,
                "0190c8a0-0000-7000-8000-000000000002",
                today(),
                true,
                clock.instant(),
                today()));
    }

    private Api.Answer change(String pool, String what, LocalDate from) {
        return api.post(
                "/api/v1/pools/" + pool + "/" + what,
                admin,
                "{\"from\": \"" + from + "\", \"ground\": \"breach\", \"basis\": \"№ 25-НҚ\"}");
    }

    private void send(Object command) {
        commands.send(command, Actor.SYSTEM);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ALMATY);
    }

    private void awaitDone(String pool, int changes) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(
                                "select count(*) from accreditation_effect where done_at is not null and pool_id = '"
                                        + pool + "'"))
                        .isEqualTo(changes));
    }

    private List<String> concerned(String pool) {
        return jdbc.sql("""
                        select m ->> 'membershipId' from event, jsonb_array_elements(payload -> 'members') m
                        where name = 'MembersConcerned' and payload ->> 'poolId' = ?""").param(pool).query(String.class).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
