package kz.ruqsat.application.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The Ed25519 key that signs receipts. */
final class ReceiptKey {

    /** The raw key is the last 32 bytes of its X.509 form. */
    private static final int RAW = 32;

    private final KeyPair pair;
    private final byte[] rawPublic;

    /** @throws IllegalArgumentException if the two halves do not belong together */
    ReceiptKey(KeyPair pair) {
        this.pair = pair;
        var encoded = pair.getPublic().getEncoded();
        this.rawPublic = Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
        if (!verifies(new byte[] {1}, sign(new byte[] {1}))) {
            throw new IllegalArgumentException("the private and the public receipt key do not belong together");
        }
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean verifies(byte[] text, byte[] signed) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initVerify(pair.getPublic());
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names the key: the beginning of the SHA-256 of its public half. */
    String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(rawPublic);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half as a JSON Web Key wants it. */
    String publicHalf() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(rawPublic);
    }
}
