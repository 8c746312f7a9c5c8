package kz.ruqsat.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleService.Arrivals;
import kz.ruqsat.platform.sample.SampleStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Once, in order for each key, together with the effect; what cannot be taken blocks its own key only. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleStack.class)
class InboxTest {

    private static final int UNLUCKY = 13;

    @Autowired
    Inbox inbox;

    @Autowired
    InboxTable table;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Histories histories;

    @Autowired
    JdbcClient jdbc;

    private final String key = Ids.next();
    private final String otherKey = Ids.next();

    @BeforeEach
    @AfterEach
    void calm() {
        arrivals.failure = null;
        jdbc.sql("delete from parked_message").update();
    }

    private static Arrival order(String key, long sequence, long previous, int grams) {
        return arrival(
                key, sequence, previous, "OrderPlacedV1", "{\"parcelId\":\"%s\",\"grams\":%d}".formatted(key, grams));
    }

    private static Arrival arrival(String key, long sequence, long previous, String type, String body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_id", key + "-" + sequence);
        headers.put("ce_type", type);
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_previous", Long.toString(previous));
        return new Arrival(SampleService.ORDERS, key, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private List<Integer> weighed(String parcel) {
        return histories.of(parcel).stream()
                .map(r -> r.event())
                .filter(Parcel.ParcelWeighed.class::isInstance)
                .map(e -> ((Parcel.ParcelWeighed) e).grams())
                .toList();
    }

    private List<String> outcomes(String key) {
        return jdbc.sql("select outcome from inbox where stream_key = ? order by sequence_number")
                .param(key)
                .query(String.class)
                .list();
    }

    private List<String> parkedReasons() {
        return table.parked(100).stream().map(p -> p.reason().name()).toList();
    }

    @Test
    void a_message_has_its_effect_and_says_what_caused_it() {
        inbox.take(order(key, 0, -1, 5));

        assertThat(weighed(key)).containsExactly(5);
        assertThat(histories.of(key).getLast().metadata()).containsEntry("cause", key + "-0");
        assertThat(outcomes(key)).containsExactly("DONE");
    }

    @Test
    void a_message_that_comes_twice_has_its_effect_once() {
        inbox.take(order(key, 0, -1, 5));
        inbox.take(order(key, 4, 0, 6));
        inbox.take(order(key, 0, -1, 5));
        inbox.take(order(key, 4, 0, 6));

        assertThat(weighed(key)).containsExactly(5, 6);
        assertThat(parkedReasons()).isEmpty();
    }

    @Test
    void a_type_that_nobody_handles_is_passed_over_and_keeps_its_place() {
        inbox.take(arrival(key, 0, -1, "SomethingNewV7", "{}"));
        inbox.take(order(key, 1, 0, 5));

        assertThat(outcomes(key)).containsExactly("IGNORED", "DONE");
    }

    @Test
    void a_field_that_nobody_knows_is_ignored() {
        inbox.take(
                arrival(key, 0, -1, "OrderPlacedV1", "{\"parcelId\":\"" + key + "\",\"grams\":5,\"colour\":\"red\"}"));

        assertThat(weighed(key)).containsExactly(5);
    }

    @Test
    void what_the_rules_refuse_is_recorded_and_does_not_block() {
        inbox.take(order(key, 0, -1, Parcel.LIMIT + 1));
        inbox.take(order(key, 1, 0, 5));

        assertThat(outcomes(key)).containsExactly("REJECTED", "DONE");
        assertThat(weighed(key)).containsExactly(5);
        assertThat(jdbc.sql("select detail from inbox where message_id = ?")
                        .param(key + "-0")
                        .query(String.class)
                        .single())
                .isEqualTo("too-heavy");
    }

    @Nested
    class a_hole {

        @Test
        void parks_what_comes_after_it_until_it_is_filled() {
            inbox.take(order(key, 0, -1, 1));
            inbox.take(order(key, 4, 2, 3));
            inbox.take(order(key, 6, 4, 4));
            assertThat(parkedReasons()).containsExactly("HOLE", "BEHIND");
            assertThat(weighed(key)).containsExactly(1);

            inbox.take(order(key, 2, 0, 2));

            assertThat(weighed(key)).containsExactly(1, 2, 3, 4);
            assertThat(parkedReasons()).isEmpty();
        }

        @Test
        void does_not_hold_up_other_keys() {
            inbox.take(order(key, 4, 2, 3));

            inbox.take(order(otherKey, 0, -1, 1));

            assertThat(weighed(otherKey)).containsExactly(1);
        }
    }

    @Nested
    class a_message_that_our_code_fails_on {

        @BeforeEach
        void fail() {
            arrivals.failure = new IllegalStateException("ordered by the test");
            inbox.take(order(key, 0, -1, UNLUCKY));
            inbox.take(order(key, 1, 0, 2));
        }

        @Test
        void is_parked_and_blocks_its_own_key_only() {
            inbox.take(order(otherKey, 0, -1, 1));

            assertThat(parkedReasons()).containsExactly("DEFECT", "BEHIND");
            assertThat(weighed(key)).isEmpty();
            assertThat(outcomes(key)).isEmpty();
            assertThat(weighed(otherKey)).containsExactly(1);
        }

        @Test
        void stays_parked_when_it_comes_again() {
            inbox.take(order(key, 0, -1, UNLUCKY));

            assertThat(parkedReasons()).hasSize(2);
        }

        @Test
        void is_taken_with_what_waits_behind_it_when_driven_again_after_the_mend() {
            long parked = table.parked(1).getFirst().id();
            assertThat(inbox.driveAgain(parked)).isFalse();
            arrivals.failure = null;

            assertThat(inbox.driveAgain(parked)).isTrue();

            assertThat(weighed(key)).containsExactly(UNLUCKY, 2);
            assertThat(parkedReasons()).isEmpty();
        }

        @Test
        void can_be_skipped_by_a_person() {
            assertThat(inbox.skip(table.parked(1).getFirst().id())).isTrue();

            assertThat(weighed(key)).containsExactly(2);
            assertThat(outcomes(key)).containsExactly("SKIPPED", "DONE");
        }
    }

    @Nested
    class a_failure_that_may_go_away {

        @Test
        void is_passed_on_so_that_the_message_is_delivered_again() {
            arrivals.failure = new DataAccessResourceFailureException("connection lost");
            assertThatThrownBy(() -> inbox.take(order(key, 0, -1, UNLUCKY)))
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThat(parkedReasons()).isEmpty();
            assertThat(weighed(key)).isEmpty();
            arrivals.failure = null;

            inbox.take(order(key, 0, -1, UNLUCKY));

            assertThat(weighed(key)).containsExactly(UNLUCKY);
        }
    }

    @Nested
    class what_cannot_be_read {

        @Test
        void is_parked_when_it_is_no_json() {
            inbox.take(arrival(key, 0, -1, "OrderPlacedV1", "{\"parcelId\":"));

            assertThat(parkedReasons()).containsExactly("DEFECT");
        }

        @Test
        void is_parked_when_the_envelope_is_not_ours() {
            inbox.take(new Arrival(SampleService.ORDERS, key, Map.of("ce_id", "x"), new byte[] {1, 2, 3}));
            inbox.take(new Arrival(SampleService.ORDERS, "", Map.of(), new byte[0]));

            assertThat(parkedReasons()).containsExactly("UNREADABLE", "UNREADABLE");
            inbox.take(order(key, 0, -1, 5));
            assertThat(weighed(key)).containsExactly(5);
        }
    }
}
