package kz.ruqsat.application.document;

import java.util.Set;
import org.apache.tika.Tika;

/**
 * Finds out what bytes are by looking at them; what a caller declares is not believed. The name only refines what the
 * bytes say, for example from ZIP to a text document.
 *
 * <p>Programs and pages with script are not documents and are refused. Everything else is taken: which form a document
 * may have is for the officer to judge.
 */
public class MediaTypes {

    private static final Set<String> ACTIVE = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-mach-o",
            "application/x-sh",
            "application/x-bat",
            "application/x-msi",
            "application/java-archive",
            "application/java-vm",
            "application/javascript",
            "text/javascript",
            "text/html",
            "application/xhtml+xml",
            "image/svg+xml");

    private final Tika tika = new Tika();

    public String detect(byte[] bytes, String fileName) {
        return tika.detect(bytes, fileName);
    }

    /** Whether it could do something by itself when opened. */
    public boolean isActive(String mediaType) {
        return ACTIVE.contains(mediaType) || mediaType.startsWith("application/x-msdownload");
    }
}
