package kz.ruqsat.pool.sample;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.pool.AccreditPool;
import kz.ruqsat.pool.pool.PoolName;
import kz.ruqsat.pool.pool.Pools;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two pools for the sandbox, entered once through the same command as any other. */
@Component
@Profile("sandbox")
class SamplePoolsListener {

    /** The sample client and user of the sandbox speak for this one. */
    static final String FIRST = "0190c8a0-0000-7000-8000-000000000001";

    static final String SECOND = "0190c8a0-0000-7000-8000-000000000002";

    private static final String BASIS = "sample data / үлгі деректер / образцовые данные";
    private static final LocalDate MON_2024_01_15 = LocalDate.of(2024, 1, 15);

    private final Commands commands;
    private final Pools pools;
    private final InstantSource clock;

    SamplePoolsListener(Commands commands, Pools pools, InstantSource clock) {
        this.commands = commands;
        this.pools = pools;
        this.clock = clock;
    }

    /** Looks first, so that a pool that was changed since is left as it is. */
    @EventListener(ApplicationReadyEvent.class)
    void enter() {
        for (var pool : List.of(
                sample(FIRST, new PoolName("«Алатау» пулы", "Пул «Алатау»"), "230540000004"),
                sample(SECOND, new PoolName("«Сарыарқа» пулы", "Пул «Сарыарка»"), "230540000504"))) {
            if (pools.find(pool.poolId()).isEmpty()) {
                commands.send(pool, Actor.SYSTEM);
            }
        }
    }

    private AccreditPool sample(String poolId, PoolName name, String bin) {
        return new AccreditPool(poolId, name, bin, MON_2024_01_15, null, BASIS, clock.instant());
    }
}
