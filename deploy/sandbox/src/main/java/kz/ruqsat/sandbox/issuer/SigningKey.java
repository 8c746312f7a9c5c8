package kz.ruqsat.sandbox.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key with which tokens are signed: made at the first start, then kept. */
final class SigningKey {

    private static final String FILE = "signing-key.json";

    private SigningKey() {}

    /** @throws IllegalStateException when the kept key cannot be read; deleting the file makes a new one */
    static RSAKey in(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : made(file);
        } catch (IOException | ParseException | JOSEException e) {
            throw new IllegalStateException("the signing key cannot be used, delete it to get a new one: " + file, e);
        }
    }

    private static RSAKey made(Path file) throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .generate();
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new");
        if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(beside, key.toJSONString());
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
