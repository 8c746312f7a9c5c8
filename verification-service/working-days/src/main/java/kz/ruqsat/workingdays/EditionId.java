package kz.ruqsat.workingdays;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a state of knowledge: the instant of its last change, and a digest of every fact in it. */
final class EditionId {

    static final String NOTHING_KNOWN = "kz5-nothing-known";

    private EditionId() {}

    static String of(Knowledge known, Instant lastChange) {
        String facts = Stream.of(
                        Stream.of(known.week()),
                        known.years().stream(),
                        known.annual().stream(),
                        known.declared().stream())
                .flatMap(stream -> stream.map(Object::toString))
                .sorted()
                .collect(Collectors.joining("\n"));
        return "kz5-" + lastChange + "-" + HexFormat.of().formatHex(sha256(facts), 0, 6);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
