package kz.ruqsat.application.receipt;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public keys of receipts as a JSON Web Key Set (RFC 8037). */
@RestController
class ReceiptKeyEndpoint {

    private final ReceiptKey key;

    ReceiptKeyEndpoint(ReceiptKey key) {
        this.key = key;
    }

    record KeySet(List<Map<String, String>> keys) {}

    @GetMapping("/api/v1/receipt-keys")
    KeySet keys() {
        return new KeySet(List.of(Map.of(
                "kty", "OKP", "crv", "Ed25519", "use", "sig", "alg", "EdDSA", "kid", key.id(), "x", key.publicHalf())));
    }
}
