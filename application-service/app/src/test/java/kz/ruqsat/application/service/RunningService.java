package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import kz.ruqsat.platform.security.Role;
import kz.ruqsat.platform.test.ServiceTest;
import kz.ruqsat.platform.test.Tokens;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A running service with callers of every kind, and a verification service that says what a test wants it to say. */
@ServiceTest
abstract class RunningService {

    static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    static final String FACTS = """
            {"hardware": "OWNED", "hardwareUnits": [{"registerNumber": "APK-0001"}],
             "dataCentre": {"ground": "OWNED", "kato": "551010000", "address": "Екібастұз"},
             "powerSupply": {"supplierConnectedToUnifiedSystem": true},
             "gridSystems": {"metering": true, "loadShedding": true, "telecommunication": true},
             "technicalConditions": [{"number": "TU-1", "issuedOn": "2023-05-10", "issuerKind": "TRANSMITTING",
                 "voltageKv": "35", "capacityMw": "1.0", "connectedOn": "2023-03-31", "activity": "DATA_CENTRE"}],
             "pool": {"poolId": "pool-1"}, "accreditedPoolsExist": true}""";

    static final String DRAFT = """
            {"subtype": "I", "language": "kk",
             "applicant": {"kind": "LEGAL_ENTITY", "identifier": "230540000004",
                 "name": {"kk": "«Үлгі» ЖШС", "ru": "ТОО «Образец»"},
                 "address": "Алматы", "email": "mail@example.kz", "phone": "+7 701 000 00 00"},
             "facts": %s}""".formatted(FACTS);

    static final String REFUSAL = """
            {"legalPoint": "165/НҚ, 6", "reasonCode": "REQUIREMENTS_NOT_MET",
             "note": {"kk": "Сәйкес емес", "ru": "Не соответствует"}}""";

    @LocalServerPort
    int port;

    @Autowired
    Tokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Value("${RUQSAT_KAFKA}")
    String kafka;

    Api as(String subject, Role... roles) {
        return new Api(port, tokens.bearer(subject, roles));
    }

    Api portal() {
        return as("portal-demo", Role.PORTAL);
    }

    Api officer() {
        return as("officer-demo", Role.OFFICER);
    }

    Api approver() {
        return as("approver-demo", Role.APPROVER);
    }

    Api nobody() {
        return new Api(port, "");
    }

    /** A new draft of the portal; answers its id. */
    String drafted() {
        var answer = portal().post("/api/v1/applications", DRAFT);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().get("id").asString();
    }

    String submitted() {
        var id = drafted();
        assertThat(portal().post(path(id) + "/submission").status()).isEqualTo(201);
        return id;
    }

    /** Submitted, and found to meet every requirement. */
    String verified() {
        var id = submitted();
        concluded(id, "ALL_MET", 0);
        return id;
    }

    static String path(String id) {
        return "/api/v1/applications/" + id;
    }

    JsonNode application(String id) {
        return officer().get(path(id)).json();
    }

    long eventsOf(String id) {
        return jdbc.sql("select count(*) from event where aggregate_id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    void concluded(String id, String outcome, long sequence) {
        tell("ruqsat.verifications", id, "VerificationConcludedV1", sequence, sequence - 1, """
                {"applicationId": "%s", "outcome": "%s", "requirements": [%s], "concludedAt": "2026-03-20T06:00:00Z"}""".formatted(
                        id, outcome, requirement("R1", outcome.equals("ALL_MET") ? "MET" : "NOT_MET")));
        eventually(() -> assertThat(
                        application(id).path("verification").path("outcome").asString(""))
                .isEqualTo(outcome));
    }

    static String requirement(String row, String state) {
        return """
                {"id": "%s", "state": "%s", "reasonCode": "CONFIRMED",
                 "reason": {"kk": "Расталды", "ru": "Подтверждено", "en": "Confirmed"}}""".formatted(row, state);
    }

    /** Publishes as the verification service would. */
    void tell(String topic, String key, String type, long sequence, long previous, String body) {
        tell(topic, key, type, key + ":" + type + ":" + sequence, sequence, previous, body);
    }

    void tell(String topic, String key, String type, String messageId, long sequence, long previous, String body) {
        var settings = Map.<String, Object>of("bootstrap.servers", kafka, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var record = new ProducerRecord<String, String>(topic, key, body);
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            messageId,
                            "ce_source",
                            "/ruqsat/verification-service",
                            "ce_type",
                            type,
                            "ce_time",
                            "2026-03-20T06:00:00Z",
                            "ce_sequence",
                            Long.toString(sequence),
                            "ce_previous",
                            Long.toString(previous),
                            "content-type",
                            "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void eventually(org.awaitility.core.ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(check);
    }
}
