package kz.ruqsat.verification.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import org.jspecify.annotations.Nullable;

/**
 * What one side told about a move to another pool.
 *
 * @param messageId of the message that told it
 * @param byMiner whether it is the licensee's notice; otherwise a pool's statement
 */
record ToldSwitch(
        String messageId,
        boolean byMiner,
        String switchId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String subtype,
        @Nullable String fromPoolId,
        String toPoolId,
        LocalDate on,
        List<String> flags,
        Instant toldAt) {

    static ToldSwitch of(PoolSwitchReportedV1 reported, String messageId) {
        PoolLicenceV1 licence = reported.licence();
        return new ToldSwitch(
                messageId,
                true,
                reported.switchId(),
                licence.number(),
                licence.issuedOn(),
                licence.subtype(),
                reported.fromPoolId(),
                reported.toPoolId(),
                reported.switchedOn(),
                reported.flags(),
                reported.reportedAt());
    }

    static ToldSwitch of(PoolSwitchObservedV1 observed, String messageId) {
        PoolLicenceV1 licence = observed.licence();
        return new ToldSwitch(
                messageId,
                false,
                observed.switchId(),
                licence.number(),
                licence.issuedOn(),
                licence.subtype(),
                observed.fromPoolId(),
                observed.toPoolId(),
                observed.statedOn(),
                List.of(),
                observed.statedAt());
    }

    PoolLicenceV1 licence() {
        return new PoolLicenceV1(licenceNumber, licenceIssuedOn, subtype);
    }

    String licenceKey() {
        return KnownLicence.key(licenceNumber, licenceIssuedOn);
    }
}
