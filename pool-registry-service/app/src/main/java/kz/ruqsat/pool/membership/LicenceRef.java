package kz.ruqsat.pool.membership;

import java.time.LocalDate;
import java.util.Locale;
import kz.ruqsat.platform.id.Ids;

/**
 * The key of a licence across systems: number and date of issue. Numbers are compared without spaces and letter case,
 * because pools and portals type them by hand.
 */
public record LicenceRef(String number, LocalDate issuedOn) {

    public LicenceRef {
        number = number.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** The membership of this licence; always the same id, so that everyone who names the licence finds it. */
    public String membershipId() {
        return Ids.derived(number + '|' + issuedOn, "membership");
    }

    /** The id of a move of this licensee; the date is the one that was stated first. */
    String switchId(String toPoolId, LocalDate statedFirst) {
        return Ids.derived(number + '|' + issuedOn, "switch|" + toPoolId + '|' + statedFirst);
    }

    /** The id of a notice that is no move. */
    String noticeId(StatementKind kind, String poolId, LocalDate on) {
        return Ids.derived(number + '|' + issuedOn, kind.name() + '|' + poolId + '|' + on);
    }
}
