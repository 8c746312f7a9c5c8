package kz.ruqsat.pool.effect;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.Retry;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.platform.polling.Poller;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.pool.effect.EffectTable.Claimed;
import kz.ruqsat.pool.effect.EffectTable.Effect;
import kz.ruqsat.pool.pool.KnownPool;
import kz.ruqsat.pool.pool.PoolName;
import kz.ruqsat.pool.pool.Pools;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a change through to the members of the pool once it takes effect: part by part, each part and the place that it
 * reaches in one transaction, so that a node that is killed repeats nothing and leaves nobody out. Everything else goes on
 * meanwhile, for it shares neither thread nor transaction.
 */
class EffectPoller extends Poller {

    private static final Logger LOG = LoggerFactory.getLogger(EffectPoller.class);
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final EffectTable table;
    private final EffectRules rules;
    private final MembersOfPool members;
    private final Pools pools;
    private final Commands commands;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Settings settings;

    /** @param part how many members are told of in one transaction @param longestWait how long it looks away at most */
    record Settings(int part, Duration longestWait) {}

    EffectPoller(
            EffectTable table,
            EffectRules rules,
            MembersOfPool members,
            Pools pools,
            Commands commands,
            TransactionTemplate transaction,
            DueSignal signal,
            InstantSource clock,
            ZoneId zone,
            Settings settings) {
        super("effect-poller", signal);
        this.table = table;
        this.rules = rules;
        this.members = members;
        this.pools = pools;
        this.commands = commands;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
        this.settings = settings;
    }

    @Override
    protected boolean work() {
        var claimed = table.claim(clock.instant(), LEASE);
        claimed.ifPresent(this::carryThrough);
        return claimed.isPresent();
    }

    @Override
    protected Duration pause() {
        return table.untilNext(clock.instant())
                .filter(next -> next.compareTo(settings.longestWait()) < 0)
                .orElse(settings.longestWait());
    }

    private void carryThrough(Claimed claimed) {
        try {
            members.awaitCurrent();
            var pool = pools.find(claimed.effect().poolId()).orElseThrow();
            if (claimed.position().isEmpty() && isOvertaken(claimed.effect(), pool)) {
                table.done(claimed, true, clock.instant());
                return;
            }
            var position = claimed.position();
            for (var part = next(claimed, position); !part.isEmpty(); part = next(claimed, position)) {
                tell(claimed, pool, position, part);
                position = part.getLast().membershipId();
                if (!goesOn()) {
                    return;
                }
            }
            table.done(claimed, false, clock.instant());
        } catch (RuntimeException failure) {
            var rest = restAfter(claimed.attempt());
            LOG.warn(
                    "members could not be told of {}, next in {}",
                    claimed.effect().changeId(),
                    rest,
                    failure);
            table.postpone(claimed, rest, failure.toString());
        }
    }

    /** Whether by now another change holds: of a suspension that is over before anybody was told nobody is told. */
    private boolean isOvertaken(Effect effect, KnownPool pool) {
        return pool.accreditation()
                .on(LocalDate.ofInstant(clock.instant(), zone))
                .filter(standing -> standing.status() == effect.change().status()
                        && standing.from().equals(effect.from()))
                .isEmpty();
    }

    private List<Member> next(Claimed claimed, String position) {
        return members.after(claimed.effect().poolId(), claimed.effect().concernedOn(), position, settings.part());
    }

    private void tell(Claimed claimed, KnownPool pool, String position, List<Member> part) {
        var effect = claimed.effect();
        var rule = rules.of(effect.change());
        var term = rule.term();
        var command = new ConcernMembers(
                Ids.derived(effect.changeId(), "members after " + position),
                effect.changeId(),
                effect.poolId(),
                new PoolName(pool.entry().nameKk(), pool.entry().nameRu()),
                effect.change().name(),
                effect.from(),
                effect.ground(),
                effect.basis(),
                rule,
                term == null ? null : term.countedFrom(effect.from(), effect.recordedOn()),
                part,
                clock.instant());
        Retry.onConflict(() -> transaction.execute(status -> {
            commands.send(command, Actor.SYSTEM, effect.changeId());
            table.reached(claimed, part.getLast().membershipId(), part.size(), LEASE);
            return true;
        }));
    }
}
