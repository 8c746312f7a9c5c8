package kz.ruqsat.verification.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import kz.ruqsat.verification.requirement.EditionFile;

/** Editions for tests: E2 under another name, spoilt or changed in one place per test. */
final class Proposals {

    static final String ID = "019cf9a0-0000-7000-8000-0000000000e4";
    static final String OTHER = "019cf9a0-0000-7000-8000-0000000000e5";
    static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");
    static final LocalDate TUE_2026_12_01 = LocalDate.of(2026, 12, 1);
    static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);

    private Proposals() {}

    static EditionFile file(String id, LocalDate from) {
        return EditionFile.yaml(text(id, from));
    }

    static String text(String id, LocalDate from) {
        try (var file = Proposals.class.getResourceAsStream("/requirements/E2.yml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("id: E2\n", "id: " + id + "\n")
                    .replace("effectiveFrom: 2024-02-10", "effectiveFrom: " + from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProposeRequirementEdition propose(String proposal, String edition) {
        return new ProposeRequirementEdition(proposal, file(edition, TUE_2026_12_01), "officer-demo", AT);
    }

    static RequirementEditionProposed proposed(String proposal, String edition) {
        var file = file(edition, TUE_2026_12_01);
        return new RequirementEditionProposed(
                proposal,
                edition,
                file.edition().act(),
                TUE_2026_12_01,
                file.canonical(),
                file.sha256(),
                "officer-demo",
                AT);
    }

    static ApproveRequirementEdition approve(String proposal, String by) {
        return new ApproveRequirementEdition(proposal, TUE_2026_11_24, by, AT, null);
    }

    static RequirementEditionApproved approved(String proposal, String edition) {
        return new RequirementEditionApproved(proposal, edition, TUE_2026_12_01, "approver-demo", AT);
    }

    static RejectRequirementEdition reject(String proposal) {
        return new RejectRequirementEdition(proposal, "күні қате", "approver-demo", AT, null);
    }

    static RequirementEditionRejected rejected(String proposal) {
        return new RequirementEditionRejected(proposal, "күні қате", "approver-demo", AT);
    }
}
