package kz.ruqsat.platform.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random passwords of the database roles, kept beside the data in a file that only its owner can read. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties known = new Properties();

    private Passwords(Path file) {
        this.file = file;
    }

    static Passwords in(Path directory) throws IOException {
        Passwords passwords = new Passwords(directory.resolve("passwords.properties"));
        if (Files.exists(passwords.file)) {
            try (Reader reader = Files.newBufferedReader(passwords.file)) {
                passwords.known.load(reader);
            }
        }
        return passwords;
    }

    /** The role's password; a new one is on the disk before it is used anywhere. */
    synchronized String of(String role) throws IOException {
        String password = known.getProperty(role);
        if (password == null) {
            byte[] bytes = new byte[24];
            RANDOM.nextBytes(bytes);
            password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(role, password);
            save();
        }
        return password;
    }

    private void save() throws IOException {
        Path next = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "passwords",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(next)) {
            known.store(writer, "Roles of the embedded PostgreSQL");
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
