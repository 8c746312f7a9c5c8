package kz.ruqsat.verification.intake;

import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.pool.contract.PoolMemberV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;

/**
 * What the register of pools demands of one member of a pool that is lost.
 *
 * @param messageId of the message that told it
 * @param kind of the term that begins
 */
record ToldLoss(
        String messageId,
        String lossId,
        String licenceNumber,
        LocalDate licenceIssuedOn,
        String subtype,
        String poolId,
        String change,
        LocalDate from,
        String basis,
        String kind,
        int workingDays,
        LocalDate countedFrom) {

    /** Nothing where members are told and nothing is demanded of them. */
    static List<ToldLoss> of(PoolMembersConcernedV1 concerned, String messageId) {
        var obligation = concerned.obligation();
        return obligation == null
                ? List.of()
                : concerned.members().stream()
                        .map(member -> new ToldLoss(
                                messageId,
                                lossId(concerned, member),
                                member.licence().number(),
                                member.licence().issuedOn(),
                                member.licence().subtype(),
                                concerned.poolId(),
                                concerned.change(),
                                concerned.from(),
                                concerned.basis(),
                                obligation.kind(),
                                obligation.workingDays(),
                                obligation.countedFrom()))
                        .toList();
    }

    String licenceKey() {
        return KnownLicence.key(licenceNumber, licenceIssuedOn);
    }

    private static String lossId(PoolMembersConcernedV1 concerned, PoolMemberV1 member) {
        return Ids.derived(concerned.changeId(), "loss of " + member.membershipId());
    }
}
