package kz.ruqsat.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.sample.Parcel.ParcelTouched;
import kz.ruqsat.platform.sample.Parcel.ParcelWeighed;
import kz.ruqsat.platform.sample.Parcel.WeighParcel;
import kz.ruqsat.platform.sample.SampleService;
import kz.ruqsat.platform.sample.SampleStack;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

/** Many decide together as each would alone. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SampleStack.class)
class JointDecisionTest {

    @Autowired
    JointDecision decisions;

    @Autowired
    Commands commands;

    @Autowired
    Histories histories;

    @Autowired
    TransactionTemplate transaction;

    private final String light = Ids.next();
    private final String heavy = Ids.next();

    @BeforeEach
    void twoParcels() {
        commands.send(new WeighParcel(light, 10), Actor.SYSTEM);
        commands.send(new WeighParcel(heavy, 900), Actor.SYSTEM);
    }

    @Test
    void each_decides_on_its_own_history_and_goes_on_as_if_a_command_had_been_sent() {
        int acted = transaction.execute(status -> decisions.decide(
                "Parcel", List.of(light, heavy, "nothing"), JointDecisionTest::label, Actor.SYSTEM, "cause-1"));

        assertThat(acted).isEqualTo(1);
        assertThat(types(light)).containsExactly("ParcelTouched", "ParcelWeighed");
        assertThat(types(heavy)).containsExactly("ParcelTouched", "ParcelWeighed", "ParcelTouched");
        var last = histories.of(heavy).getLast();
        assertThat(last.sequence()).isEqualTo(2);
        assertThat(last.metadata())
                .containsEntry(ActorMetadata.ACTOR, Actor.SYSTEM.id())
                .containsEntry(ActorMetadata.CAUSE, "cause-1");
        commands.send(new WeighParcel(heavy, 20), Actor.SYSTEM);
        assertThat(histories.of(heavy)).hasSize(5);
    }

    @Test
    void whoever_wrote_first_wins_and_nothing_of_the_others_is_stored() {
        assertThatThrownBy(() -> transaction.execute(status -> decisions.decide(
                        "Parcel",
                        List.of(light, heavy),
                        (id, history) -> {
                            if (id.equals(heavy)) {
                                CompletableFuture.runAsync(
                                                () -> commands.send(new WeighParcel(heavy, 30), Actor.SYSTEM))
                                        .join();
                            }
                            return List.of(heavy(id));
                        },
                        Actor.SYSTEM,
                        "cause-1")))
                .isInstanceOf(ConcurrencyException.class);

        assertThat(types(light)).hasSize(2);
        assertThat(types(heavy)).hasSize(4);
    }

    @Test
    void what_does_not_exist_yet_begins_and_what_does_stays_as_it_is() {
        var fresh = Ids.next();
        var beginnings = Map.of(fresh, List.of(heavy(fresh)), heavy, List.of(heavy(heavy)));

        int begun = transaction.execute(status -> decisions.begin("Parcel", beginnings, Actor.SYSTEM, "cause-1"));
        int again = transaction.execute(status -> decisions.begin("Parcel", beginnings, Actor.SYSTEM, "cause-1"));

        assertThat(begun).isEqualTo(1);
        assertThat(again).isZero();
        assertThat(types(fresh)).containsExactly("ParcelTouched");
        assertThat(types(heavy)).hasSize(2);
        commands.send(new WeighParcel(fresh, 20), Actor.SYSTEM);
        assertThat(types(fresh)).hasSize(3);
    }

    @Test
    void one_that_is_not_there_yet_may_begin_and_who_asked_is_recorded_without_a_cause() {
        var fresh = Ids.next();
        var actor = new Actor("pool-1", java.util.Set.of(), null);
        int acted = transaction.execute(status -> decisions.decideOrBegin(
                "Parcel",
                List.of(fresh, light, "nothing"),
                (id, history) -> id.equals(fresh) && history.isEmpty() ? List.of(heavy(id)) : List.of(),
                actor,
                null));

        assertThat(acted).isEqualTo(1);
        assertThat(histories.of(fresh)).singleElement().satisfies(one -> {
            assertThat(one.sequence()).isZero();
            assertThat(one.metadata())
                    .containsEntry(ActorMetadata.ACTOR, "pool-1")
                    .doesNotContainKey(ActorMetadata.CAUSE);
        });
        assertThat(histories.of("nothing")).isEmpty();
    }

    @Test
    void a_second_decision_of_one_unit_of_work_sees_what_the_first_decided() {
        transaction.executeWithoutResult(status -> DefaultUnitOfWork.startAndGet(null)
                .execute(() -> {
                    decisions.decide(
                            "Parcel", List.of(light, heavy), JointDecisionTest::label, Actor.SYSTEM, "cause-1");
                    decisions.decide(
                            "Parcel", List.of(light, heavy), JointDecisionTest::label, Actor.SYSTEM, "cause-2");
                }));

        assertThat(types(heavy)).containsExactly("ParcelTouched", "ParcelWeighed", "ParcelTouched");
    }

    @Test
    void without_a_transaction_nothing_is_decided() {
        assertThatThrownBy(() ->
                        decisions.decide("Parcel", List.of(heavy), JointDecisionTest::label, Actor.SYSTEM, "cause-1"))
                .isInstanceOf(IllegalStateException.class);
    }

    private static List<Object> label(String id, List<Object> history) {
        List<Object> events = new ArrayList<>();
        if (history.getLast() instanceof ParcelWeighed weighed && weighed.grams() > 500) {
            events.add(heavy(id));
        }
        return events;
    }

    private static ParcelTouched heavy(String id) {
        return new ParcelTouched(id, Map.of("label", "heavy"));
    }

    private List<String> types(String id) {
        return histories.of(id).stream().map(Recorded::type).toList();
    }
}
