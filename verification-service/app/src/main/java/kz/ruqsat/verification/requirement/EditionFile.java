package kz.ruqsat.verification.requirement;

import java.util.ArrayList;
import java.util.List;
import kz.ruqsat.platform.problem.Violation;

/**
 * An edition with the text that it was read from.
 *
 * @param canonical the text in its one form, which is stored
 * @param sha256 of the canonical text, in lower-case hexadecimals
 */
public record EditionFile(Edition edition, String canonical, String sha256) {

    /**
     * Reads what a person wrote.
     *
     * @throws kz.ruqsat.platform.problem.Refused {@code malformed} for what is no YAML
     * @throws FaultyFile naming every place that is wrong
     */
    public static EditionFile yaml(String text) {
        return of(EditionText.yaml(text));
    }

    /** Reads what a program wrote, and what was stored; otherwise like {@link #yaml}. */
    public static EditionFile json(String text) {
        return of(EditionText.json(text));
    }

    /** Reads what was found to be right when it was stored: later and stricter checks do not make it wrong. */
    public static EditionFile stored(String canonical) {
        return new EditionFile(
                EditionReader.read(EditionText.json(canonical)), canonical, EditionText.sha256(canonical));
    }

    private static EditionFile of(Node file) {
        var faults = new ArrayList<>(EditionSchema.faults(file));
        if (!faults.isEmpty()) {
            throw new FaultyFile(faults);
        }
        Edition edition = EditionReader.read(file);
        List<Violation> more = EditionChecks.faults(edition);
        if (!more.isEmpty()) {
            throw new FaultyFile(more);
        }
        String canonical = EditionText.canonical(file);
        return new EditionFile(edition, canonical, EditionText.sha256(canonical));
    }
}
