package kz.ruqsat.application.application;

/**
 * A document as attached; its bytes are known by their hash.
 *
 * @param requirement the row it is meant to confirm, {@code R1} to {@code R9}
 * @param mediaType what the bytes are, found by looking at them; what the caller declared is not kept
 * @param sha256 64 lower-case hexadecimal digits
 */
public record Document(
        String documentId,
        String requirement,
        String kind,
        @Personal String fileName,
        String sha256,
        String mediaType,
        long size) {

    /** The same bytes put forward for the same purpose under the same name. */
    boolean repeats(Document other) {
        return sha256.equals(other.sha256)
                && requirement.equals(other.requirement)
                && kind.equals(other.kind)
                && fileName.equals(other.fileName);
    }
}
