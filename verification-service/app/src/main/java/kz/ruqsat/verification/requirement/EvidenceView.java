package kz.ruqsat.verification.requirement;

import java.util.List;
import kz.ruqsat.platform.language.Texts;

/**
 * One kind of evidence that a row accepts.
 *
 * @param anyOf whether it is one of those of which any is enough; the order knows no row that demands several
 */
public record EvidenceView(EvidenceKind kind, boolean anyOf, Texts name) {

    public static List<EvidenceView> of(List<EvidenceKind> kinds, Vocabulary vocabulary) {
        return kinds.stream()
                .map(kind -> new EvidenceView(kind, true, vocabulary.name(kind)))
                .toList();
    }
}
