package kz.ruqsat.pool.membership;

import java.time.Instant;
import java.util.Optional;
import kz.ruqsat.platform.history.Histories;
import org.jspecify.annotations.Nullable;

/** Single memberships, from their own histories: a word of either side shows as soon as it is stored. */
public class Memberships {

    private final Histories histories;

    Memberships(Histories histories) {
        this.histories = histories;
    }

    public boolean knows(LicenceRef licence) {
        return !histories.of(licence.membershipId()).isEmpty();
    }

    public Optional<KnownMembership> find(String membershipId, @Nullable Instant asOf) {
        var history = histories.of(membershipId, asOf);
        return history.isEmpty() ? Optional.empty() : Optional.of(KnownMembership.of(history));
    }
}
