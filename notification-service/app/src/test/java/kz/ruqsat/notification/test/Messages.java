package kz.ruqsat.notification.test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationRefV1;
import org.jspecify.annotations.Nullable;

/** Messages of the other services about one miner, whose name makes all ids and addresses. */
public final class Messages {

    public static final Instant RECEIVED = Instant.parse("2026-03-20T05:00:00Z");

    private Messages() {}

    public static String email(String miner) {
        return miner + "@example.kz";
    }

    public static String licence(String miner) {
        return "KZ-" + miner;
    }

    private static ApplicantV1 applicant(String miner, @Nullable String email) {
        return new ApplicantV1(
                "LEGAL_ENTITY", "230540000004", new NameV1(miner + " ЖШС", "ТОО " + miner), null, email, null);
    }

    public static ApplicationSubmittedV1 submitted(String miner, String portal, String language) {
        return submitted(miner, portal, language, email(miner));
    }

    public static ApplicationSubmittedV1 submitted(
            String miner, String portal, String language, @Nullable String email) {
        return new ApplicationSubmittedV1(
                "application-" + miner,
                "2026-" + miner,
                "I",
                applicant(miner, email),
                language,
                portal,
                new FactsV1(null, List.of(), null, null, null, List.of(), null, null),
                List.of(),
                RECEIVED,
                "9f86d081");
    }

    public static ApplicationApprovedV1 approved(String miner, String portal) {
        return new ApplicationApprovedV1(
                "application-" + miner,
                "2026-" + miner,
                applicant(miner, email(miner)),
                "ru",
                portal,
                "officer-demo",
                "approver-demo",
                RECEIVED.plusSeconds(3600));
    }

    public static LicenceIssuedV1 issued(String miner, String portal, String language) {
        return new LicenceIssuedV1(
                "licence-" + miner,
                licence(miner),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2029, 2, 1),
                "I",
                "application-" + miner,
                applicant(miner, email(miner)),
                language,
                portal,
                "pool-1",
                null,
                RECEIVED);
    }

    public static ObligationArmedV1 armed(String miner) {
        return new ObligationArmedV1(
                switchObligation(miner),
                LocalDate.of(2026, 3, 20),
                2,
                LocalDate.of(2026, 3, 27),
                Instant.parse("2026-03-27T19:00:00Z"),
                "KZ-2026-1",
                "E2",
                RECEIVED);
    }

    public static ObligationLapsedV1 lapsed(String miner) {
        return new ObligationLapsedV1(
                switchObligation(miner),
                LocalDate.of(2026, 3, 27),
                Instant.parse("2026-03-27T19:00:00Z"),
                Instant.parse("2026-03-27T19:00:01Z"));
    }

    public static ObligationRefV1 switchObligation(String miner) {
        return new ObligationRefV1(
                "obligation-" + miner,
                "POOL_SWITCH_NOTICE",
                "LICENSEE",
                null,
                licence(miner),
                LocalDate.of(2026, 2, 2),
                "switch-" + miner,
                "165/НҚ, R4");
    }
}
