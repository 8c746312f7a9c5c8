package kz.ruqsat.pool.effect;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.polling.DueSignal;
import kz.ruqsat.pool.pool.ChangeEffects;
import kz.ruqsat.pool.pool.Pools;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class EffectConfiguration {

    /** The clock of the sandbox may be moved by another process, which tells nobody. */
    private static final Duration LONGEST_WAIT_IN_SANDBOX = Duration.ofMillis(250);

    /** Another node may have been killed with a change in its hand. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    @Bean
    EffectRules effectRules() {
        return EffectRules.load();
    }

    @Bean
    ChangeEffects changeEffects(EffectRules rules, MembersOfPool members, InstantSource clock, ZoneId zone) {
        return new EffectForecast(rules, members, clock, zone);
    }

    @Bean
    DueSignal effectSignal() {
        return new DueSignal();
    }

    /** @param part how many members are told of in one transaction */
    @Bean
    EffectPoller effectPoller(
            EffectTable table,
            EffectRules rules,
            MembersOfPool members,
            Pools pools,
            Commands commands,
            TransactionTemplate transaction,
            @Qualifier("effectSignal") DueSignal signal,
            InstantSource clock,
            ZoneId zone,
            @Value("${ruqsat.pools.effect-part:200}") int part,
            Environment environment) {
        var longest = environment.acceptsProfiles(Profiles.of("sandbox")) ? LONGEST_WAIT_IN_SANDBOX : LONGEST_WAIT;
        return new EffectPoller(
                table,
                rules,
                members,
                pools,
                commands,
                transaction,
                signal,
                clock,
                zone,
                new EffectPoller.Settings(part, longest));
    }
}
