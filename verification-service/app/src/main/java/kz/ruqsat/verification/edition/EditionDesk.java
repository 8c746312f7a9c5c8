package kz.ruqsat.verification.edition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.id.Ids;
import kz.ruqsat.platform.problem.CommonProblems;
import kz.ruqsat.platform.problem.Violation;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.verification.requirement.EditionChecks;
import kz.ruqsat.verification.requirement.EditionFile;
import kz.ruqsat.verification.requirement.FaultyFile;
import org.jspecify.annotations.Nullable;

/** Where editions are handed in and decided, whether by a program or on a page. */
public final class EditionDesk {

    static final int LARGEST = 512 * 1024;
    private static final int LONGEST_NOTE = 4_000;

    private final Commands commands;
    private final StoredCatalogues catalogues;
    private final InstantSource clock;
    private final ZoneId zone;

    EditionDesk(Commands commands, StoredCatalogues catalogues, InstantSource clock, ZoneId zone) {
        this.commands = commands;
        this.catalogues = catalogues;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Puts an edition up for approval; what is wrong with it is refused and leaves no trace.
     *
     * @param json whether a program wrote it; otherwise YAML
     * @return id of the proposal
     */
    public String propose(byte[] text, boolean json, Actor actor) {
        EditionFile file = read(text, json);
        var faults = EditionChecks.beside(catalogues.current(), file.edition(), tomorrow());
        if (!faults.isEmpty()) {
            throw CommonProblems.INVALID.rejection().with(faults).refused();
        }
        String id = Ids.next();
        commands.send(new ProposeRequirementEdition(id, file, actor.id(), now()), actor);
        return id;
    }

    public void approve(String proposalId, Actor actor, @Nullable Long expectedVersion) {
        Proposal proposal = find(proposalId);
        if (proposal.status() == Proposal.Status.PROPOSED
                && !proposal.proposed().proposedBy().equals(actor.id())) {
            var edition = EditionFile.stored(proposal.proposed().text()).edition();
            var faults = EditionChecks.beside(catalogues.current(), edition, tomorrow());
            if (!faults.isEmpty()) {
                throw EditionProblems.EDITION_NOT_POSSIBLE
                        .rejection()
                        .with(faults)
                        .refused();
            }
        }
        commands.send(new ApproveRequirementEdition(proposalId, tomorrow(), actor.id(), now(), expectedVersion), actor);
    }

    public void reject(String proposalId, @Nullable String note, Actor actor, @Nullable Long expectedVersion) {
        find(proposalId);
        commands.send(
                new RejectRequirementEdition(proposalId, written("/note", note), actor.id(), now(), expectedVersion),
                actor);
    }

    /** @throws kz.ruqsat.platform.problem.Refused {@code not-found} */
    public Proposal find(String proposalId) {
        return catalogues
                .state()
                .proposal(proposalId)
                .orElseThrow(() -> CommonProblems.NOT_FOUND.rejection().refused());
    }

    /** The last one first. */
    public List<Proposal> proposals() {
        return List.copyOf(catalogues.state().proposals().values()).reversed();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** An edition begins tomorrow at the earliest: under what governs today decisions may have been made already. */
    private LocalDate tomorrow() {
        return today().plusDays(1);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Something that must be written, and is not too long. */
    static String written(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.of(Violation.at(pointer, CommonProblems.REQUIRED)))
                    .refused();
        }
        if (text.strip().length() > LONGEST_NOTE) {
            throw CommonProblems.INVALID
                    .rejection()
                    .with(List.of(Violation.at(pointer, CommonProblems.NOT_VALID)))
                    .refused();
        }
        return text.strip();
    }

    private static EditionFile read(byte[] bytes, boolean json) {
        if (bytes.length > LARGEST) {
            throw CommonProblems.TOO_LARGE.rejection().refused();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return json ? EditionFile.json(text) : EditionFile.yaml(text);
        } catch (CharacterCodingException e) {
            throw CommonProblems.MALFORMED.rejection().refused();
        } catch (FaultyFile faulty) {
            throw CommonProblems.INVALID.rejection().with(faulty.faults()).refused();
        }
    }
}
