package kz.ruqsat.verification.edition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.verification.requirement.Catalogue;
import kz.ruqsat.verification.requirement.CatalogueFiles;
import kz.ruqsat.verification.requirement.Catalogues;
import kz.ruqsat.verification.requirement.Edition;
import kz.ruqsat.verification.requirement.EditionFile;

/**
 * The catalogue as it came with the product and as it was changed since. Each reading looks for events that are not known
 * yet, so that every node shows an approval from the moment at which it is stored, and after a restart the same.
 */
public final class StoredCatalogues implements Catalogues {

    private record Known(long sequence, CatalogueState state, Catalogue catalogue) {}

    private final CatalogueFiles shipped;
    private final LongFunction<List<Recorded>> eventsAfter;
    private final BooleanSupplier inTransaction;
    /** By the hash of the text, hence good for ever. */
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    private volatile Known known;

    /**
     * @param eventsAfter the events of the catalogue after the one of this number, -1 for all
     * @param inTransaction whether what is read may not be stored in the end: it is not kept then
     */
    public StoredCatalogues(
            CatalogueFiles shipped, LongFunction<List<Recorded>> eventsAfter, BooleanSupplier inTransaction) {
        this.shipped = shipped;
        this.eventsAfter = eventsAfter;
        this.inTransaction = inTransaction;
        this.known = new Known(-1, CatalogueState.EMPTY, shipped.catalogue());
    }

    @Override
    public Catalogue current() {
        return now().catalogue();
    }

    CatalogueState state() {
        return now().state();
    }

    private Known now() {
        Known before = known;
        var news = eventsAfter.apply(before.sequence());
        if (news.isEmpty()) {
            return before;
        }
        var state = before.state();
        for (Recorded recorded : news) {
            state = state.after((CatalogueEvent) recorded.event());
        }
        var after = new Known(news.getLast().sequence(), state, catalogue(state));
        if (!inTransaction.getAsBoolean()) {
            keep(after);
        }
        return after;
    }

    private synchronized void keep(Known after) {
        if (after.sequence() > known.sequence()) {
            known = after;
        }
    }

    private Catalogue catalogue(CatalogueState state) {
        var files = shipped.editions().stream()
                .collect(Collectors.toMap(file -> file.edition().id(), EditionFile::sha256));
        var approved = state.of(Proposal.Status.APPROVED).stream()
                .map(Proposal::proposed)
                .filter(edition -> !isShipped(edition, files))
                .map(edition -> editions.computeIfAbsent(
                        edition.sha256(),
                        hash -> EditionFile.stored(edition.text()).edition()))
                .toList();
        return shipped.catalogue().plus(approved).with(shipped.policies().with(state.choices()));
    }

    /** An edition that was approved here and came with a later release must be the same to the letter. */
    private static boolean isShipped(RequirementEditionProposed approved, Map<String, String> files) {
        String hash = files.get(approved.edition());
        if (hash != null && !hash.equals(approved.sha256())) {
            throw new IllegalStateException("the file of edition " + approved.edition()
                    + " says something else than what was approved here as proposal " + approved.proposalId());
        }
        return hash != null;
    }
}
