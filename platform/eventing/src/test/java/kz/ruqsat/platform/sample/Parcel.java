package kz.ruqsat.platform.sample;

import java.util.Map;
import kz.ruqsat.platform.event.EventRegistry;
import kz.ruqsat.platform.problem.ProblemCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** The smallest aggregate that shows everything the platform does: it is weighed, again and again. */
public class Parcel {

    public record WeighParcel(@TargetAggregateIdentifier String parcelId, int grams) {}

    public record RelabelParcel(
            @TargetAggregateIdentifier String parcelId,
            String label,
            @TargetAggregateVersion @Nullable Long expectedVersion) {}

    public record ParcelWeighed(String parcelId, int grams) {}

    public record ParcelTouched(String parcelId, Map<String, String> notes) {}

    public static final ProblemCode TOO_HEAVY = new ProblemCode("too-heavy", 422);
    public static final int LIMIT = 1_000_000;

    @AggregateIdentifier
    private @Nullable String id;

    public static EventRegistry events() {
        return EventRegistry.builder()
                .event("ParcelWeighed", 1, ParcelWeighed.class)
                .event("ParcelTouched", 1, ParcelTouched.class)
                .build();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(WeighParcel command) {
        if (command.grams() > LIMIT) {
            throw TOO_HEAVY.rejection().with("grams", command.grams()).refused();
        }
        AggregateLifecycle.apply(new ParcelTouched(command.parcelId(), Map.of("by", "scale")));
        AggregateLifecycle.apply(new ParcelWeighed(command.parcelId(), command.grams()));
    }

    @CommandHandler
    void on(RelabelParcel command) {
        AggregateLifecycle.apply(new ParcelTouched(command.parcelId(), Map.of("label", command.label())));
    }

    @EventSourcingHandler
    void on(ParcelTouched event) {
        id = event.parcelId();
    }
}
