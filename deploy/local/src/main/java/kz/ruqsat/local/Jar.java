package kz.ruqsat.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kz.ruqsat.platform.embedded.CannotStart;

/**
 * A built jar.
 *
 * @param fingerprint changes with any change of its content
 * @param executable whether it carries its libraries inside, as Spring Boot packs them
 */
record Jar(Path file, String fingerprint, boolean executable) {

    /** The jar that the module's build has made. */
    static Jar of(Path repository, Child child) {
        Path target = repository.resolve(child.module()).resolve("target");
        try (DirectoryStream<Path> jars =
                Files.isDirectory(target) ? Files.newDirectoryStream(target, "*.jar") : null) {
            if (jars != null) {
                for (Path jar : jars) {
                    if (!jar.getFileName().toString().matches(".*-(sources|javadoc|tests)\\.jar")) {
                        return read(jar);
                    }
                }
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "Cannot read the jar of %s in %s: %s".formatted(child.name(), target, failure.getMessage()),
                    failure);
        }
        throw new CannotStart("%s is not built: there is no jar in %s.".formatted(child.name(), target));
    }

    static Jar read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            boolean executable = false;
            for (ZipEntry entry : zip.stream().toList()) {
                // The archive's own checksums stand for the bytes: no need to read 60 MB at every start.
                digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(entry.getSize())
                        .putLong(entry.getCrc())
                        .array());
                executable |= entry.getName().equals("BOOT-INF/classes/");
            }
            return new Jar(file, HexFormat.of().formatHex(digest.digest(), 0, 8), executable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
