package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One application from the draft to the public register, through the interface only. */
class JourneyTest extends RunningService {

    @Test
    void an_application_leads_to_a_licence_that_everybody_can_look_up() throws Exception {
        var id = drafted();
        var attached = portal().attach(id, "құқық.pdf", PDF, "R2", "DATA_CENTRE_TITLE");
        assertThat(attached.status()).as(attached.text()).isEqualTo(201);
        assertThat(attached.json().get("mediaType").asString()).isEqualTo("application/pdf");

        var receipt = portal().post(path(id) + "/submission");
        assertThat(receipt.status()).isEqualTo(201);
        assertThat(receipt.json().get("number").asString()).matches("20[0-9]{2}-[0-9]{6}");
        assertThat(verifies(receipt.json())).isTrue();
        assertThat(application(id).get("verification").isNull()).isTrue();

        concluded(id, "ALL_MET", 0);
        var proposed = officer().post(path(id) + "/approval");
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(202);
        assertThat(officer().post(path(id) + "/approval").code()).isEqualTo("four-eyes");
        assertThat(approver().post(path(id) + "/approval").status()).isEqualTo(201);
        assertThat(approver().post(path(id) + "/approval").status()).isEqualTo(200);

        eventually(() -> assertThat(application(id).get("licence").isNull()).isFalse());
        var licence = application(id).get("licence");
        assertThat(licence.get("number").asString()).matches("KZ[0-9]{2}DMN[0-9]{8}");
        var number = licence.get("number").asString();
        assertThat(portal().get("/api/v1/licences/" + number)
                        .json()
                        .get("applicationId")
                        .asString())
                .isEqualTo(id);
        assertThat(nobody().with("Accept", "application/json")
                        .get("/register/licences")
                        .json()
                        .get("items")
                        .valueStream())
                .anyMatch(item -> item.get("number").asString().equals(number));
        assertThat(nobody().with("Accept", "application/json")
                        .get("/register/licences?asOf=2020-01-01")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();

        assertThat(officer()
                        .get(path(id) + "/history")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(e -> e.get("type").asString()))
                .containsExactly(
                        "ApplicationDrafted",
                        "DocumentAttached",
                        "ApplicationSubmitted",
                        "VerificationOutcomeRecorded",
                        "ApprovalProposed",
                        "ApplicationApproved");
        assertThat(portal().get(path(id) + "/history")
                        .json()
                        .get("items")
                        .valueStream()
                        .map(e -> e.get("type").asString()))
                .doesNotContain("ApprovalProposed")
                .contains("ApplicationApproved");
    }

    @Test
    void a_refusal_is_taken_by_two_people_and_told_with_its_reason() {
        var id = submitted();
        assertThat(approver().post(path(id) + "/refusal", REFUSAL).code()).isEqualTo("not-proposed");
        assertThat(officer().post(path(id) + "/refusal", REFUSAL).status()).isEqualTo(202);
        assertThat(approver()
                        .post(path(id) + "/refusal", REFUSAL.replace("165/НҚ, 6", "165/НҚ, 5"))
                        .code())
                .isEqualTo("proposal-differs");
        assertThat(approver().post(path(id) + "/refusal", REFUSAL).status()).isEqualTo(201);
        var decision = portal().get(path(id)).json().get("decision");
        assertThat(decision.get("kind").asString()).isEqualTo("REFUSED");
        assertThat(decision.get("reason").get("en").asString()).contains("qualification requirements");
        assertThat(decision.get("note").get("kk").asString()).isEqualTo("Сәйкес емес");
    }

    @Test
    void an_incomplete_package_is_returned() {
        var id = submitted();
        concluded(id, "INCOMPLETE", 0);
        eventually(() -> assertThat(application(id).get("state").asString()).isEqualTo("RETURNED"));
        assertThat(officer().post(path(id) + "/refusal", REFUSAL).code()).isEqualTo("state-forbids");
    }

    @Test
    void remarks_are_answered_with_new_documents_and_facts() {
        var id = submitted();
        var document = portal().attach(id, "letter.pdf", PDF, "R3", "GUARANTEE_LETTER")
                .json()
                .get("documentId")
                .asString();
        assertThat(application(id).get("documents").get(0).get("putForward").asBoolean())
                .isFalse();
        var answer = portal().post(
                        path(id) + "/answers", "{\"answer\": \"Түзетілді\", \"facts\": {\"hardware\": \"NONE\"}}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(application(id).get("documents").get(0).get("putForward").asBoolean())
                .isTrue();
        assertThat(application(id).get("facts").get("hardware").asString()).isEqualTo("NONE");
        assertThat(portal().delete(path(id) + "/documents/" + document).code()).isEqualTo("document-put-forward");
    }

    @Test
    void an_application_is_taken_back() {
        var id = submitted();
        assertThat(portal().post(path(id) + "/withdrawal", "{\"reason\": \"Артық\"}")
                        .status())
                .isEqualTo(201);
        assertThat(portal().post(path(id) + "/withdrawal").status()).isEqualTo(201);
        assertThat(eventsOf(id)).isEqualTo(3);
        assertThat(application(id).get("state").asString()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_document_is_handed_out_for_saving_only() {
        var id = drafted();
        var documentId = portal().attach(id, "../../құқық.pdf", PDF, "R2", "DATA_CENTRE_TITLE")
                .json()
                .get("documentId")
                .asString();
        var bytes = portal().get(path(id) + "/documents/" + documentId);
        assertThat(bytes.raw().body()).isEqualTo(PDF);
        assertThat(bytes.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(bytes.header("Content-Disposition")).startsWith("attachment;");
        assertThat(bytes.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(portal().delete(path(id) + "/documents/" + documentId).status())
                .isEqualTo(204);
        assertThat(portal().get(path(id) + "/documents/" + documentId).code()).isEqualTo("document-not-found");
    }

    @Test
    void the_past_is_answered_from_history() {
        var id = drafted();
        var draftedAt = application(id).get("changedAt").asString();
        portal().post(path(id) + "/submission");
        var then = officer()
                .get(path(id) + "?asOf=" + draftedAt.replace("+", "%2B"))
                .json();
        assertThat(then.get("state").asString()).isEqualTo("DRAFT");
        assertThat(officer().get(path(id) + "?asOf=2020-01-01T00:00:00Z").status())
                .isEqualTo(404);
        assertThat(officer().get(path(id) + "?asOf=yesterday").code()).isEqualTo("malformed");
    }

    @Test
    void lists_show_what_was_just_done() {
        var id = drafted();
        assertThat(ids(portal().get("/api/v1/applications").json())).contains(id);
        assertThat(ids(officer().get("/api/v1/applications").json())).doesNotContain(id);
        portal().post(path(id) + "/submission");
        assertThat(ids(officer().get("/api/v1/applications?state=SUBMITTED").json()))
                .contains(id);
        assertThat(ids(officer().get("/api/v1/applications?state=REFUSED").json()))
                .doesNotContain(id);
        var first = officer().get("/api/v1/applications?limit=1").json();
        assertThat(first.get("items")).hasSize(1);
    }

    private static java.util.List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    /** As a portal would do it, with nothing but the receipt and the published key. */
    private boolean verifies(JsonNode receipt) throws Exception {
        var key = nobody().get("/api/v1/receipt-keys").json().get("keys").get(0);
        assertThat(key.get("kid").asString()).isEqualTo(receipt.get("keyId").asString());
        var signed = "{\"applicationId\":\"%s\",\"contentHash\":\"%s\",\"number\":\"%s\",\"receivedAt\":\"%s\"}"
                .formatted(
                        receipt.get("applicationId").asString(),
                        receipt.get("contentHash").asString(),
                        receipt.get("number").asString(),
                        receipt.get("receivedAt").asString());
        var raw = Base64.getUrlDecoder().decode(key.get("x").asString());
        boolean odd = (raw[raw.length - 1] & 0x80) != 0;
        raw[raw.length - 1] &= 0x7F;
        var bigEndian = new byte[raw.length];
        for (int i = 0; i < raw.length; i++) {
            bigEndian[i] = raw[raw.length - 1 - i];
        }
        var point = new EdECPoint(odd, new java.math.BigInteger(1, bigEndian));
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point)));
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signature.verify(
                Base64.getUrlDecoder().decode(receipt.get("signature").asString()));
    }
}
