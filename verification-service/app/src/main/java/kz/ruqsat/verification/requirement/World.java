package kz.ruqsat.verification.requirement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks the registers that can be reached for what the facts of a case make worth asking. */
public record World(AccreditedPools pools, HostLicences licences) {

    public WorldFacts about(Facts facts, LocalDate on) {
        return new WorldFacts(pools.exist(on), pools.override(on), accredited(facts, on), null, hostValid(facts, on));
    }

    private @Nullable Boolean accredited(Facts facts, LocalDate on) {
        return facts.pool() instanceof Facts.Pool pool && pool.poolId() != null
                ? pools.accredited(pool.poolId(), on)
                : null;
    }

    private @Nullable Boolean hostValid(Facts facts, LocalDate on) {
        return facts.hostLicence() instanceof Facts.HostLicence licence
                        && licence.number() != null
                        && licence.issuedOn() != null
                ? licences.valid(licence, on)
                : null;
    }
}
