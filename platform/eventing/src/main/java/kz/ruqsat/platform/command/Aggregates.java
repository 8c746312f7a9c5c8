package kz.ruqsat.platform.command;

import java.util.List;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/**
 * The event-sourced aggregates of a service.
 *
 * <p>They take no lock in memory: two nodes would not share it, Axon 4.13.0 leaks it when loading fails, and it is let
 * go before an outer transaction commits. The unique key on (aggregate, sequence) decides who was first, and the loser
 * is repeated by {@link Commands}.
 */
public record Aggregates(List<Class<?>> types) implements ConfigurerModule {

    public Aggregates {
        types = List.copyOf(types);
    }

    public static Aggregates of(Class<?>... types) {
        return new Aggregates(List.of(types));
    }

    @Override
    public void configureModule(Configurer configurer) {
        types.forEach(type -> configurer.configureAggregate(
                AggregateConfigurer.defaultConfiguration(type).configureLockFactory(c -> NullLockFactory.INSTANCE)));
    }
}
