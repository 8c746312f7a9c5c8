package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolTopics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What licensee and pool say differently has a clock of its own, on the authority. */
class MismatchTermTest extends RunningVerification {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    @Test
    void runs_for_ten_working_days_and_says_that_it_is_our_own_rule() {
        var mismatch = newId();
        disputed(mismatch, 1);

        var term = awaitTerm(mismatch, "RUNNING", "DUE_SOON");
        assertThat(term.path("party").asString()).isEqualTo("AUTHORITY");
        assertThat(term.path("dueOn").asString()).isEqualTo("2026-12-07");
        assertThat(term.path("legalPoint").asString()).contains("собственное правило");
        for (var page : java.util.List.of(
                "/deadlines?kind=MEMBERSHIP_MISMATCH&limit=200",
                "/obligations/" + term.path("id").asString())) {
            var shown = api.get(page, officer, "Accept", "text/html");
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.text())
                    .contains(term.path("subject").path("licenceNumber").asString());
        }
        var explained = api.get("/api/v1/obligations/" + term.path("id").asString() + "/explanation", officer);
        assertThat(explained.status()).isEqualTo(200);
    }

    @Test
    void is_kept_when_the_case_is_closed_and_runs_anew_with_the_next_round() {
        var mismatch = newId();
        disputed(mismatch, 1);
        closed(mismatch, 1, "MET");
        awaitTerm(mismatch, "FULFILLED");

        disputed(mismatch, 2);
        closed(mismatch, 2, "OVERTAKEN");
        awaitTerm(mismatch, "CANCELLED");
    }

    @Test
    void lapses_like_any_other_when_nobody_settles_the_case() {
        var mismatch = newId();
        tell(
                PoolTopics.MEMBERSHIPS,
                mismatch,
                message(mismatch, 1, LocalDate.of(2026, 3, 20), Instant.parse("2026-03-20T06:00:00Z")));

        awaitTerm(mismatch, "LAPSED");
        closed(mismatch, 1, "CLOSED_BY_OFFICER");
        awaitTerm(mismatch, "FULFILLED_LATE");
    }

    private void disputed(String mismatchId, int round) {
        tell(
                PoolTopics.MEMBERSHIPS,
                mismatchId,
                message(mismatchId, round, MON_2026_11_23, Instant.parse("2026-11-23T06:00:00Z")));
    }

    private static MembershipDisputedV1 message(String mismatchId, int round, LocalDate on, Instant at) {
        return new MembershipDisputedV1(
                mismatchId,
                "membership-1",
                "switch-" + mismatchId,
                "KZ20" + mismatchId.substring(0, 8),
                FRI_2026_03_20,
                "term-" + round + mismatchId,
                round,
                "POOL_SILENT",
                "pool-2",
                on,
                null,
                null,
                on,
                at);
    }

    private void closed(String mismatchId, int round, String outcome) {
        tell(
                PoolTopics.MEMBERSHIPS,
                mismatchId,
                new MismatchClosedV1(
                        mismatchId,
                        "membership-1",
                        "switch-" + mismatchId,
                        "KZ20" + mismatchId.substring(0, 8),
                        "term-" + round + mismatchId,
                        round,
                        outcome,
                        null,
                        Instant.parse("2026-11-24T06:00:00Z")));
    }

    private JsonNode awaitTerm(String mismatchId, String... statuses) {
        eventually(() -> assertThat(term(mismatchId, statuses)).isNotNull());
        return java.util.Objects.requireNonNull(term(mismatchId, statuses));
    }

    private @Nullable JsonNode term(String mismatchId, String... statuses) {
        return api.get("/api/v1/obligations?kind=MEMBERSHIP_MISMATCH&limit=200", officer)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("subject").path("switchId").asString("").equals("switch-" + mismatchId))
                .filter(one ->
                        java.util.List.of(statuses).contains(one.path("status").asString()))
                .findFirst()
                .orElse(null);
    }
}
