package kz.ruqsat.verification.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.ruqsat.application.contract.ApplicantV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationTopics;
import kz.ruqsat.application.contract.DocumentV1;
import kz.ruqsat.application.contract.FactsV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.application.contract.NameV1;
import kz.ruqsat.application.contract.TextsV1;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import kz.ruqsat.pool.contract.PoolLicenceV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.pool.contract.PoolTopics;
import kz.ruqsat.verification.service.Api.Answer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A running service, and the other services as far as it hears them. */
@ServiceTest
abstract class RunningVerification {

    static final String DOCUMENT = "019cf9a0-0000-7000-8000-0000000000d1";
    static final String TITLE = "019cf9a0-0000-7000-8000-0000000000d2";

    /** A day under the edition whose wording is known. */
    static final Instant UNDER_E2 = Instant.parse("2026-03-20T05:00:00Z");

    /** A day under the edition whose wording is not known. */
    static final Instant UNDER_E3 = Instant.parse("2026-11-20T05:00:00Z");

    static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);

    @LocalServerPort
    int port;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    Api api;
    Broker broker;
    String officer;
    private final Map<String, Long> sequences = new HashMap<>();

    @BeforeEach
    void callers() {
        api = new Api(port);
        broker = new Broker(environment);
        officer = tokens.bearer("officer-demo", Role.OFFICER);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Says the next thing about a key, as its owner would. */
    void tell(String topic, String key, Object message) {
        long sequence = sequences.merge(topic + key, 0L, (last, zero) -> last + 1);
        broker.send(topic, key, sequence, message);
    }

    void tellApplication(String applicationId, Object message) {
        tell(ApplicationTopics.APPLICATIONS, applicationId, message);
    }

    /** An application that was submitted and is being verified. */
    String verified(String subtype, Instant receivedAt) {
        var id = newId();
        tellApplication(id, submitted(id, subtype, receivedAt));
        eventually(() -> assertThat(one(id).status()).isEqualTo(200));
        return id;
    }

    static ApplicationSubmittedV1 submitted(String id, String subtype, Instant receivedAt) {
        return new ApplicationSubmittedV1(
                id,
                "2026-" + id.substring(0, 6),
                subtype,
                applicant(),
                "kk",
                "portal-demo",
                facts(),
                List.of(
                        document(TITLE, "R2", "DATA_CENTRE_TITLE", "құқық.pdf"),
                        document(DOCUMENT, "R4", "POOL_CONTRACT", "шарт.pdf")),
                receivedAt,
                "c".repeat(64));
    }

    static ApplicantV1 applicant() {
        return new ApplicantV1(
                "LEGAL_ENTITY",
                "230540000004",
                new NameV1("«Үлгі» ЖШС", "ТОО «Образец»"),
                "Алматы",
                "mail@example.kz",
                "+77010000000");
    }

    private static FactsV1 facts() {
        return new FactsV1(
                "OWNED",
                List.of(new FactsV1.HardwareUnit("APK-0001")),
                new FactsV1.DataCentre("OWNED", "551010000", "Екібастұз"),
                new FactsV1.PowerSupply(true),
                new FactsV1.GridSystems(true, true, true),
                List.of(new FactsV1.TechnicalConditions(
                        "TU-1",
                        LocalDate.of(2023, 5, 10),
                        "TRANSMITTING",
                        "35",
                        "1.0",
                        LocalDate.of(2023, 3, 31),
                        "DATA_CENTRE")),
                new FactsV1.PoolChoice("pool-of-the-tests"),
                null);
    }

    private static DocumentV1 document(String id, String requirement, String kind, String name) {
        return new DocumentV1(id, requirement, kind, name, "a".repeat(64), "application/pdf", 18_230);
    }

    static LicenceIssuedV1 licence(String applicationId, String number, String subtype) {
        return new LicenceIssuedV1(
                "licence-" + number,
                number,
                FRI_2026_03_20,
                LocalDate.of(2029, 3, 20),
                subtype,
                applicationId,
                applicant(),
                "kk",
                "portal-demo",
                null,
                null,
                Instant.parse("2026-03-20T09:00:00Z"));
    }

    void issued(String applicationId, String number) {
        var licence = licence(applicationId, number, "I");
        tell(ApplicationTopics.LICENCES, licence.licenceId(), licence);
    }

    void terminated(String applicationId, String number, LocalDate from) {
        var licence = licence(applicationId, number, "I");
        tell(
                ApplicationTopics.LICENCES,
                licence.licenceId(),
                new LicenceTerminatedV1(
                        licence.licenceId(),
                        number,
                        licence.issuedOn(),
                        licence.validUntil(),
                        licence.subtype(),
                        applicationId,
                        licence.holder(),
                        licence.language(),
                        licence.portal(),
                        from,
                        "COURT_ACT",
                        new TextsV1("негіз", "основание", "ground"),
                        "№ 1",
                        null,
                        "officer-demo",
                        "approver-demo",
                        from.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    void observed(String number, String switchId, LocalDate on) {
        tell(
                PoolTopics.MEMBERSHIPS,
                "membership-" + number,
                new PoolSwitchObservedV1(
                        "membership-" + number,
                        switchId,
                        new PoolLicenceV1(number, FRI_2026_03_20, "I"),
                        "pool-1",
                        "pool-2",
                        on,
                        on.plusDays(4).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC)));
    }

    void reported(String number, String switchId, LocalDate on, Instant at) {
        tell(
                PoolTopics.MEMBERSHIPS,
                "membership-" + number,
                new PoolSwitchReportedV1(
                        "membership-" + number,
                        switchId,
                        new PoolLicenceV1(number, FRI_2026_03_20, "I"),
                        "pool-1",
                        "pool-2",
                        on,
                        at,
                        false,
                        List.of()));
    }

    void corrected(String number, String switchId, int correction, LocalDate on, Instant firstReportedAt) {
        tell(
                PoolTopics.MEMBERSHIPS,
                "membership-" + number,
                new PoolSwitchCorrectedV1(
                        "membership-" + number,
                        switchId,
                        new PoolLicenceV1(number, FRI_2026_03_20, "I"),
                        correction,
                        "pool-1",
                        "pool-2",
                        on,
                        "typing error",
                        firstReportedAt,
                        firstReportedAt.plusSeconds(3600),
                        List.of()));
    }

    void withdrawn(String number, String switchId, String reasonCode) {
        tell(
                PoolTopics.MEMBERSHIPS,
                "membership-" + number,
                new PoolSwitchWithdrawnV1(
                        "membership-" + number,
                        switchId,
                        new PoolLicenceV1(number, FRI_2026_03_20, "I"),
                        reasonCode,
                        "notice-1",
                        Instant.parse("2026-03-30T06:00:00Z")));
    }

    Answer one(String id) {
        return api.get(path(id), officer);
    }

    JsonNode json(String id) {
        return one(id).json();
    }

    Answer assess(String id, String row, String body, String... headers) {
        return api.post(path(id) + "/requirements/" + row + "/assessment", officer, body, headers);
    }

    static String path(String id) {
        return "/api/v1/verifications/" + id;
    }

    /** The status of the only obligation of a kind, empty while there is none. */
    static String obligation(JsonNode verification, String kind) {
        var statuses = verification
                .path("obligations")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .map(one -> one.path("status").asString())
                .toList();
        assertThat(statuses).hasSizeLessThanOrEqualTo(1);
        return statuses.isEmpty() ? "" : statuses.getFirst();
    }

    static JsonNode row(JsonNode verification, String id) {
        return verification
                .path("requirements")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void eventually(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(check);
    }
}
