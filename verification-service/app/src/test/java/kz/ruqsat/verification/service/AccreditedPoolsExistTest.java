package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.platform.clock.ClockMoved;
import kz.ruqsat.pool.contract.AccreditedPoolsOverriddenV1;
import kz.ruqsat.pool.contract.AccreditedPoolsOverrideRevokedV1;
import kz.ruqsat.pool.contract.PoolAccreditedV1;
import kz.ruqsat.pool.contract.PoolExpiredV1;
import kz.ruqsat.pool.contract.PoolNameV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.pool.contract.PoolWithdrawnV1;
import kz.ruqsat.verification.SettableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Rows 4 and 9 sleep while no accredited pool exists and wake when one does, in an application that is being checked and
 * for a licence alike. One register and one course of time, so one test.
 */
@Import(AccreditedPoolsExistTest.Parts.class)
@TestPropertySource(properties = "test.service=accredited-pools-exist")
class AccreditedPoolsExistTest extends RunningVerification {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");
    private static final String REGISTER = "register";
    private static final String FIRST = "pool-of-the-tests";
    private static final String SECOND = "another-pool";

    private static final String SLEEPS = "NOT_APPLICABLE";
    private static final String BINDS = "APPLIES";

    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        @Bean
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEventPublisher spring;

    private String open;
    private String licensed;

    @Test
    void the_rows_follow_the_register_its_ends_and_what_is_said_against_it() {
        midnightOf("2026-03-02");
        open = verified("I", at("2026-03-02T10:00"));
        licensed = licensed();
        bothAre("UNDETERMINED");

        accredited(FIRST, "2026-03-02", null);
        bothAre(BINDS);

        // The last pool is lost on a day that lies ahead: nothing until then.
        withdrawn(FIRST, "2026-03-09");
        midnightOf("2026-03-08");
        everythingIsTakenIn();
        bothAre(BINDS);
        midnightOf("2026-03-09");
        bothAre(SLEEPS);

        // What is said against the register holds on its days only, and is revoked before its last.
        overridden("o-1", "2026-03-10", "2026-03-20");
        midnightOf("2026-03-10");
        bothAre(BINDS);
        assertThat(trace(open)).contains("isTrueByOverride", "№ 20-НҚ");
        tell(
                PoolTopics.POOLS,
                REGISTER,
                new AccreditedPoolsOverrideRevokedV1(REGISTER, "o-1", day("2026-03-12"), "done", "№ 24-НҚ", AT));
        midnightOf("2026-03-12");
        bothAre(SLEEPS);

        // A pool whose accreditation ends by itself; its end is told after it is known, and once more.
        accredited(SECOND, "2026-03-16", "2026-03-20");
        midnightOf("2026-03-16");
        bothAre(BINDS);
        midnightOf("2026-03-21");
        bothAre(SLEEPS);
        tell(PoolTopics.POOLS, SECOND, new PoolExpiredV1(SECOND, day("2026-03-21"), "№ 2", AT));
        broker.send(PoolTopics.POOLS, SECOND, 1, new PoolExpiredV1(SECOND, day("2026-03-21"), "№ 2", AT));
        everythingIsTakenIn();

        // A licence that is linked while the row sleeps finds it asleep.
        var later = licensed();
        assertThat(row(json(later), "R4").path("applicability").asString()).isEqualTo(SLEEPS);

        for (var id : List.of(open, licensed)) {
            assertThat(courseOfRow4(id)).containsExactly(BINDS, SLEEPS, BINDS, SLEEPS, BINDS, SLEEPS);
        }
    }

    private String licensed() {
        var id = verified("I", at("2026-03-02T10:00"));
        var number = "KZ14DMN" + id.substring(0, 8);
        tellApplication(
                id,
                new ApplicationApprovedV1(
                        id, number, applicant(), "kk", "portal-demo", "officer-demo", "approver-demo", AT));
        issued(id, number);
        eventually(() -> assertThat(json(id).path("state").asString()).isEqualTo("SUPERVISED"));
        return id;
    }

    private void accredited(String pool, String from, @Nullable String until) {
        tell(
                PoolTopics.POOLS,
                pool,
                new PoolAccreditedV1(
                        pool,
                        new PoolNameV1("Пул", "Пул"),
                        "230540000004",
                        day(from),
                        "№ 1",
                        AT,
                        until == null ? null : day(until)));
    }

    private void withdrawn(String pool, String from) {
        tell(PoolTopics.POOLS, pool, new PoolWithdrawnV1(pool, day(from), "request", "№ 3", AT));
    }

    private void overridden(String id, String from, String until) {
        tell(
                PoolTopics.POOLS,
                REGISTER,
                new AccreditedPoolsOverriddenV1(REGISTER, id, true, day(from), day(until), "check", "№ 20-НҚ", AT));
    }

    private void bothAre(String applicability) {
        for (var id : List.of(open, licensed)) {
            eventually(
                    () -> assertThat(row(json(id), "R4").path("applicability").asString())
                            .isEqualTo(applicability));
        }
    }

    private String trace(String id) {
        return row(json(id), "R4").path("trace").toString();
    }

    /** Nothing that was told waits, and nothing that is due. */
    private void everythingIsTakenIn() {
        var marker = "marker-" + newId();
        accredited(marker, "2030-01-01", null);
        eventually(() -> assertThat(count("select count(*) from pool_accreditation where pool_id = '" + marker + "'"))
                .isEqualTo(1));
        eventually(() -> assertThat(count("select count(*) from reevaluation where done_at is null and due_at <= '"
                        + clock.instant() + "'"))
                .isZero());
    }

    private List<String> courseOfRow4(String id) {
        return jdbc.sql("""
                        select payload -> 'requirement' ->> 'applicability' from event
                        where aggregate_id = ? and name = 'RequirementReevaluated'
                            and payload -> 'requirement' ->> 'id' = 'R4'
                        order by sequence_number""").param(id).query(String.class).list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void midnightOf(String day) {
        clock.set(day(day).atStartOfDay(ALMATY).toInstant());
        spring.publishEvent(new ClockMoved(clock.instant()));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
