package kz.ruqsat.application.receipt;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import kz.ruqsat.application.application.CanonicalJson;
import kz.ruqsat.application.casefile.ApplicationFile;

/** Makes receipts. Ed25519 signs the same text always the same, so a receipt can be given again at any time. */
public class Receipts {

    private final ReceiptKey key;
    private final ZoneId zone;

    Receipts(ReceiptKey key, ZoneId zone) {
        this.key = key;
        this.zone = zone;
    }

    public Receipt of(String applicationId, ApplicationFile.Submission submission) {
        var receivedAt = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                submission.receivedAt().atZone(zone));
        var signed = CanonicalJson.of(Map.of(
                "applicationId",
                applicationId,
                "contentHash",
                submission.contentHash(),
                "number",
                submission.number(),
                "receivedAt",
                receivedAt));
        var signature = key.sign(signed.getBytes(StandardCharsets.UTF_8));
        return new Receipt(
                applicationId,
                submission.number(),
                receivedAt,
                submission.contentHash(),
                Base64.getUrlEncoder().withoutPadding().encodeToString(signature),
                key.id());
    }
}
