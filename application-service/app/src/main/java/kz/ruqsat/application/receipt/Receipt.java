package kz.ruqsat.application.receipt;

/**
 * What a portal gets for a submission. The signature is Ed25519 over the UTF-8 bytes of the canonical JSON (RFC 8785) of
 * {@code {"applicationId", "contentHash", "number", "receivedAt"}}, each exactly as it stands here.
 *
 * @param signature base64url without padding
 * @param keyId which of the receipt keys verifies it
 */
public record Receipt(
        String applicationId, String number, String receivedAt, String contentHash, String signature, String keyId) {}
