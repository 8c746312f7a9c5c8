package kz.ruqsat.platform.sample;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.ruqsat.platform.command.Aggregates;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.platform.intake.Envelope;
import kz.ruqsat.platform.intake.Intake;
import kz.ruqsat.platform.projection.Projection;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.platform.sample.Parcel.ParcelWeighed;
import kz.ruqsat.platform.sample.Parcel.RelabelParcel;
import kz.ruqsat.platform.sample.Parcel.WeighParcel;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.web.ETags;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A whole service around {@link Parcel}, wired as the real ones are. */
@SpringBootApplication
public class SampleService {

    public static final String TOPIC = "sample.parcels";
    public static final String ORDERS = "sample.orders";

    public record ParcelWeighedV1(String parcelId, int grams, int weighings) {}

    public record OrderPlacedV1(String parcelId, int grams) {}

    @Bean
    EventRegistry eventRegistry() {
        return Parcel.events();
    }

    @Bean
    Aggregates aggregates() {
        return Aggregates.of(Parcel.class);
    }

    @Bean
    Publications publications() {
        return Publications.builder()
                .publish(
                        ParcelWeighed.class,
                        TOPIC,
                        (event, context) -> new ParcelWeighedV1(
                                event.parcelId(), event.grams(), (int) context.history().get().stream()
                                        .filter(r -> r.event() instanceof ParcelWeighed)
                                        .count()))
                .build();
    }

    @Bean
    Arrivals arrivals() {
        return new Arrivals();
    }

    @Bean
    Intake orders(Commands commands, Arrivals arrivals) {
        return Intake.from(ORDERS)
                .on(OrderPlacedV1.class, (order, envelope) -> {
                    arrivals.seen.add(envelope);
                    arrivals.trouble(order);
                    commands.send(new WeighParcel(order.parcelId(), order.grams()), Actor.SYSTEM, envelope.id());
                })
                .build();
    }

    /** What came in, and the troubles that a test orders. */
    public static class Arrivals {
        public final List<Envelope> seen = new CopyOnWriteArrayList<>();
        public volatile @Nullable RuntimeException failure;

        void trouble(OrderPlacedV1 order) {
            RuntimeException ordered = failure;
            if (ordered != null && order.grams() == 13) {
                throw ordered;
            }
        }
    }

    @Component
    @ProcessingGroup("parcels")
    public static class ParcelTable extends Projection {

        private final JdbcClient jdbc;
        public volatile @Nullable RuntimeException failure;

        ParcelTable(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @Override
        public void reset() {
            jdbc.sql("delete from parcel").update();
        }

        @EventHandler
        void on(ParcelWeighed event, DomainEventMessage<?> message) {
            RuntimeException ordered = failure;
            if (ordered != null) {
                throw ordered;
            }
            jdbc.sql("""
                            insert into parcel values (?, ?, ?)
                            on conflict (parcel_id) do update set grams = excluded.grams, version = excluded.version""")
                    .params(event.parcelId(), event.grams(), message.getSequenceNumber())
                    .update();
        }

        public int grams(String parcel) {
            return jdbc.sql("select coalesce(max(grams), -1) from parcel where parcel_id = ?")
                    .param(parcel)
                    .query(Integer.class)
                    .single();
        }
    }

    @RestController
    static class ParcelEndpoint {

        record Weighing(int grams) {}

        record Weighed(String parcelId, int grams) {}

        private final Commands commands;
        private final Histories histories;

        ParcelEndpoint(Commands commands, Histories histories) {
            this.commands = commands;
            this.histories = histories;
        }

        @PostMapping("/parcels/{id}/weighings")
        ResponseEntity<Weighed> weigh(@PathVariable String id, @RequestBody Weighing weighing, Actor actor) {
            commands.send(new WeighParcel(id, weighing.grams()), actor);
            return ResponseEntity.created(URI.create("/parcels/" + id))
                    .eTag(ETags.of(histories.of(id).getLast().sequence()))
                    .body(new Weighed(id, weighing.grams()));
        }

        @PostMapping("/parcels/{id}/labels")
        Weighed label(
                @PathVariable String id,
                @RequestParam String text,
                @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
                Actor actor) {
            commands.send(new RelabelParcel(id, text, ETags.expected(ifMatch)), actor);
            return new Weighed(id, 0);
        }
    }
}
