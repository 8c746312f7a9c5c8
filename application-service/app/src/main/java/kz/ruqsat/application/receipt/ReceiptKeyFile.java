package kz.ruqsat.application.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** A PEM file with a {@code PRIVATE KEY} (PKCS #8) and a {@code PUBLIC KEY} (X.509) block. */
record ReceiptKeyFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws IllegalStateException if the file does not hold such a pair */
    ReceiptKey read() {
        try {
            var text = Files.readString(path);
            var factory = KeyFactory.getInstance("Ed25519");
            return new ReceiptKey(new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(block(text, "PUBLIC KEY"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY")))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("no receipt key can be read from " + path, e);
        }
    }

    /** Makes a new pair and keeps it, readable by its owner only. Half a file is never left behind. */
    void create() {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var directory = path.toAbsolutePath().getParent();
            Files.createDirectories(directory);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var half = Files.createTempFile(directory, "receipt-key", ".tmp", ownerOnly);
            Files.writeString(
                    half,
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] block(String text, String name) {
        var matcher = Pattern.compile("-----BEGIN " + name + "-----(.*?)-----END " + name + "-----", Pattern.DOTALL)
                .matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no block " + name);
        }
        return Base64.getMimeDecoder().decode(matcher.group(1));
    }

    private static String pem(String name, byte[] bytes) {
        return "-----BEGIN " + name + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + name + "-----\n";
    }
}
