package kz.ruqsat.pool.pool;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Map;

/** The key (P-256) with which the register is signed, so that anybody can check a copy of it without asking us. */
final class RegisterKey {

    private static final JOSEObjectType TYPE = new JOSEObjectType("ruqsat-register+jws");

    private final ECKey key;

    private RegisterKey(ECKey key) {
        if (!key.isPrivate() || key.getKeyID() == null) {
            throw new IllegalStateException("the key of the register needs a private part and a kid");
        }
        this.key = key;
    }

    /** @throws IllegalStateException if the file does not hold such a key */
    static RegisterKey read(Path file) {
        try {
            return new RegisterKey(ECKey.parse(Files.readString(file)));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("no key of the register can be read from " + file, e);
        }
    }

    /** Makes a new one and keeps it, readable by its owner only. Half a file is never left behind. */
    static void create(Path file) {
        try {
            var made = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            var directory = file.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var half = Files.createTempFile(directory, "register-key", ".tmp", ownerOnly);
            Files.writeString(half, made.toJSONString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException("no key of the register can be kept in " + file, e);
        }
    }

    /** The text with its signature in compact form (RFC 7515). */
    String sign(String text) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .type(TYPE)
                    .contentType("application/json")
                    .build();
            var signed = new JWSObject(header, new Payload(text));
            signed.sign(new ECDSASigner(key));
            return signed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public half as a set of keys (RFC 7517). */
    Map<String, Object> published() {
        return new JWKSet(key).toJSONObject(true);
    }
}
