package kz.ruqsat.pool.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.pool.effect.EffectTable.Effect;
import kz.ruqsat.pool.pool.ChangeKind;
import kz.ruqsat.pool.pool.PoolExpired;
import kz.ruqsat.pool.pool.PoolSuspended;
import kz.ruqsat.pool.pool.PoolWithdrawn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears of changes by which a pool is lost, and hands them in for the day on which they take effect. */
@Component
@ProcessingGroup(EffectListener.GROUP)
@DisallowReplay
class EffectListener {

    static final String GROUP = "accreditation-effects";

    private final EffectTable table;
    private final DueSignal signal;
    private final ZoneId zone;

    EffectListener(EffectTable table, @Qualifier("effectSignal") DueSignal signal, ZoneId zone) {
        this.table = table;
        this.signal = signal;
        this.zone = zone;
    }

    @EventHandler
    void on(PoolSuspended event, @MessageIdentifier String eventId) {
        request(new Effect(
                eventId,
                event.poolId(),
                ChangeKind.SUSPENDED,
                event.from(),
                event.ground(),
                event.basis(),
                dayOf(event.recordedAt())));
    }

    @EventHandler
    void on(PoolWithdrawn event, @MessageIdentifier String eventId) {
        request(new Effect(
                eventId,
                event.poolId(),
                ChangeKind.WITHDRAWN,
                event.from(),
                event.ground(),
                event.basis(),
                dayOf(event.recordedAt())));
    }

    @EventHandler
    void on(PoolExpired event, @MessageIdentifier String eventId) {
        request(new Effect(
                eventId,
                event.poolId(),
                ChangeKind.EXPIRED,
                event.from(),
                null,
                event.basis(),
                dayOf(event.recordedAt())));
    }

    private void request(Effect effect) {
        table.request(effect, effect.from().atStartOfDay(zone).toInstant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                signal.wake();
            }
        });
    }

    private LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
