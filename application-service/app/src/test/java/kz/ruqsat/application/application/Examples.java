package kz.ruqsat.application.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.ruqsat.platform.security.Actor;
import kz.ruqsat.platform.security.Role;

/** One application told as events, for the tests. */
public final class Examples {

    public static final String ID = "019cf9a0-0000-7000-8000-000000000001";
    public static final Instant FRI_2026_03_20 = Instant.parse("2026-03-20T05:00:00Z");
    public static final Actor OFFICER = new Actor("officer-a", Set.of(Role.OFFICER), null);
    public static final Actor OTHER_OFFICER = new Actor("officer-b", Set.of(Role.OFFICER), null);
    public static final Actor APPROVER = new Actor("approver-a", Set.of(Role.APPROVER), null);
    public static final Actor BOTH = new Actor("chief", Set.of(Role.OFFICER, Role.APPROVER), null);

    public static final Applicant APPLICANT = new Applicant(
            "LEGAL_ENTITY",
            "230540000004",
            new Name("«Үлгі» ЖШС", "ТОО «Образец»"),
            "Алматы, Абай к-сі 1",
            "mail@example.kz",
            "+77010000000");

    public static final Facts FACTS = new Facts(
            "OWNED",
            List.of(new Facts.HardwareUnit("APK-0001")),
            new Facts.DataCentre("OWNED", "551010000", "Екібастұз"),
            new Facts.PowerSupply(true),
            new Facts.GridSystems(true, true, true),
            List.of(new Facts.TechnicalConditions(
                    "TU-1",
                    LocalDate.of(2023, 5, 10),
                    "TRANSMITTING",
                    "35",
                    "1.0",
                    LocalDate.of(2023, 3, 31),
                    "DATA_CENTRE")),
            new Facts.PoolChoice("019cf9a0-0000-7000-8000-0000000000aa"),
            null);

    public static final Document TITLE = new Document(
            "019cf9a0-0000-7000-8000-0000000000d1",
            "R2",
            "DATA_CENTRE_TITLE",
            "title.pdf",
            "a".repeat(64),
            "application/pdf",
            1000);

    public static final Document LETTER = new Document(
            "019cf9a0-0000-7000-8000-0000000000d2",
            "R3",
            "GUARANTEE_LETTER",
            "letter.pdf",
            "b".repeat(64),
            "application/pdf",
            2000);

    public static final RefusalGround GROUND =
            new RefusalGround("165/НҚ, 6", "REQUIREMENTS_NOT_MET", new Name("Сәйкес емес", "Не соответствует"));

    private Examples() {}

    public static ApplicationDrafted drafted() {
        return new ApplicationDrafted(ID, "I", APPLICANT, "kk", "portal-demo", FACTS, List.of(), FRI_2026_03_20);
    }

    public static DocumentAttached attached(Document document) {
        return new DocumentAttached(ID, document, FRI_2026_03_20);
    }

    public static ApplicationSubmitted submitted(Document... documents) {
        return new ApplicationSubmitted(ID, "2026-000001", hash(FACTS, documents), "1", FRI_2026_03_20);
    }

    public static RemarksAnswered answered() {
        return new RemarksAnswered(ID, "Түзетілді", null, hash(FACTS), "1", FRI_2026_03_20);
    }

    public static VerificationOutcomeRecorded recorded(VerificationOutcome outcome) {
        return new VerificationOutcomeRecorded(ID, outcome.name(), FRI_2026_03_20, FRI_2026_03_20);
    }

    public static ApprovalProposed approvalProposed() {
        return new ApprovalProposed(ID, OFFICER.id(), FRI_2026_03_20);
    }

    public static RefusalProposed refusalProposed() {
        return new RefusalProposed(ID, OFFICER.id(), GROUND, FRI_2026_03_20);
    }

    public static ApplicationApproved approved() {
        return new ApplicationApproved(ID, "ALL_MET", OFFICER.id(), APPROVER.id(), FRI_2026_03_20);
    }

    public static ApplicationRefused refused() {
        return new ApplicationRefused(ID, GROUND, OFFICER.id(), APPROVER.id(), FRI_2026_03_20);
    }

    public static ApplicationReturned returned() {
        return new ApplicationReturned(ID, FRI_2026_03_20);
    }

    public static ApplicationWithdrawn withdrawn() {
        return new ApplicationWithdrawn(ID, "Артық керек емес", FRI_2026_03_20);
    }

    public static String hash(Facts facts, Document... documents) {
        return SubmittedContent.sha256(SubmittedContent.canonical(ID, "I", APPLICANT, "kk", facts, List.of(documents)));
    }
}
