package kz.ruqsat.verification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.verification.requirement.Facts;
import org.jspecify.annotations.Nullable;

/** One application of subtype I, the rows of its verification, and the days of the tests. */
public final class Cases {

    public static final String ID = "019cf9a0-0000-7000-8000-000000000001";
    public static final String DOCUMENT = "019cf9a0-0000-7000-8000-0000000000d1";
    public static final String LICENCE = "0a4cf9a0-0000-5000-8000-000000000001";
    public static final String NUMBER = "KZ76DMN00000001";
    public static final String SWITCH = "8d5b1c0a-6a0e-5f1d-9c0b-2c4e6f8a0b1d";
    public static final String REMARKS = "019cf9a0-0000-7000-8000-0000000000a1";
    public static final String REQUEST = "019cf9a0-0000-7000-8000-0000000000a2";
    public static final String HEARING = "019cf9a0-0000-7000-8000-0000000000a3";
    public static final String OFFICER = "officer-demo";

    public static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    public static final LocalDate THU_2026_03_26 = LocalDate.of(2026, 3, 26);
    public static final Instant AT = Instant.parse("2026-03-20T05:00:00Z");
    public static final Instant LATER = Instant.parse("2026-03-26T05:00:00Z");

    public static final Governing GOVERNING =
            new Governing("E2", FRI_2026_03_20, Map.of("governingEdition", "AT_FILING"));
    public static final Governing LATER_EDITION =
            new Governing("E3.1", THU_2026_03_26, Map.of("governingEdition", "AT_FILING"));

    public static final Filing FILING = new Filing(
            "2026-000001",
            "I",
            new Filing.Applicant("LEGAL_ENTITY", "230540000004", "«Үлгі» ЖШС", "ТОО «Образец»"),
            "kk",
            "portal-demo",
            Facts.NONE,
            List.of(new Filing.FiledDocument(
                    DOCUMENT, "R2", "DATA_CENTRE_TITLE", "title.pdf", "aa", "application/pdf", 18_230)),
            AT,
            FRI_2026_03_20,
            FRI_2026_03_20,
            "cc");

    private Cases() {}

    public static Texts words(String text) {
        return new Texts(text, text, text);
    }

    /** A row that applies, with its evidence there or not. */
    public static Evaluated row(String id, RequirementState state, boolean evidence) {
        return row(id, "APPLIES", state, evidence);
    }

    public static Evaluated row(String id, String applicability, RequirementState state, boolean evidence) {
        var step = new Evaluated.TraceStep(
                "isTrue", "accreditedPoolsExist", "true", null, "UNKNOWN", List.of("accreditedPoolsExist"), List.of());
        return new Evaluated(
                id,
                applicability,
                "BINDS_EVERYONE",
                words("applies"),
                state.name(),
                "OFFICER_CONFIRMS",
                words("look"),
                null,
                List.of("DATA_CENTRE_TITLE"),
                evidence,
                "165/НҚ, № " + id.substring(1),
                List.of(new Evaluated.TraceStep("applies", id, null, null, "TRUE", List.of(), List.of(step))));
    }

    public static Evaluated notApplicable(String id) {
        return row(id, "NOT_APPLICABLE", RequirementState.NOT_APPLICABLE, false);
    }

    /** The wording is not known: an officer decides everything. */
    public static Evaluated undetermined(String id) {
        return row(id, Evaluated.UNDETERMINED, RequirementState.NEEDS_OFFICER, false);
    }

    public static OpenVerification open(Evaluated... rows) {
        return new OpenVerification(ID, GOVERNING, FILING, List.of(rows), AT);
    }

    public static VerificationOpened opened(Evaluated... rows) {
        return new VerificationOpened(ID, "E2", FRI_2026_03_20, FILING, List.of(rows), AT, GOVERNING.policies());
    }

    /** Two rows that wait for an officer, one of them without evidence: nothing follows from the opening. */
    public static VerificationOpened twoRows() {
        return opened(row("R1", RequirementState.NEEDS_OFFICER, true), row("R2", RequirementState.PENDING, false));
    }

    public static AssessRequirement assess(String row, RequirementState outcome, String... evidence) {
        return new AssessRequirement(
                ID,
                row,
                new AssessRequirement.Verdict(outcome, reason(outcome), null, List.of(evidence)),
                OFFICER,
                LATER,
                null);
    }

    public static RequirementAssessed assessed(String row, RequirementState outcome, String... evidence) {
        return new RequirementAssessed(
                ID,
                row,
                outcome.name(),
                reason(outcome).code(),
                reason(outcome).text(),
                null,
                List.of(evidence),
                OFFICER,
                LATER);
    }

    public static AssessmentReasons.Reason reason(RequirementState outcome) {
        var code = switch (outcome) {
            case MET -> "CONFIRMED";
            case NOT_MET -> "EVIDENCE_ABSENT";
            case NOT_APPLICABLE -> "DOES_NOT_APPLY";
            case PENDING, NEEDS_OFFICER -> throw new IllegalArgumentException("no outcome: " + outcome);
        };
        return new AssessmentReasons.Reason(code, outcome, words(code));
    }

    public static RebaseVerification rebase(Set<String> unchanged, Evaluated... rows) {
        return new RebaseVerification(
                ID, LATER_EDITION, List.of(rows), unchanged, BECAME_KNOWN, "мәтін келді", OFFICER, LATER, null);
    }

    public static VerificationRebased rebased(List<String> kept, Evaluated... rows) {
        return new VerificationRebased(
                ID,
                "E2",
                "E3.1",
                THU_2026_03_26,
                LATER_EDITION.policies(),
                List.of(rows),
                kept,
                BECAME_KNOWN.code(),
                BECAME_KNOWN.text(),
                "мәтін келді",
                OFFICER,
                LATER);
    }

    public static final RebasingReasons.Reason BECAME_KNOWN =
            new RebasingReasons.Reason("WORDING_BECAME_KNOWN", words("known now"));

    public static VerificationConcluded concluded(Outcome outcome) {
        return new VerificationConcluded(ID, outcome.name(), null, LATER);
    }

    public static CompletenessConfirmed confirmed(String by, Instant at) {
        return new CompletenessConfirmed(ID, by, null, at);
    }

    public static LinkLicence link() {
        return new LinkLicence(ID, LICENCE, NUMBER, FRI_2026_03_20, LocalDate.of(2029, 3, 20), "I", LATER);
    }

    public static LicenceLinked linked() {
        return new LicenceLinked(ID, LICENCE, NUMBER, FRI_2026_03_20, LocalDate.of(2029, 3, 20), "I", LATER, "E2");
    }

    public static PoolMove move(LocalDate on) {
        return new PoolMove(SWITCH, NUMBER, FRI_2026_03_20, "I", "pool-1", "pool-2", on, "E2");
    }

    public static PoolSwitchKnown known(LocalDate on, String source, Instant at) {
        return new PoolSwitchKnown(ID, SWITCH, NUMBER, FRI_2026_03_20, "I", "pool-1", "pool-2", on, source, "E2", at);
    }

    public static PoolSwitchReportReceived reportReceived(LocalDate on, Instant at) {
        return new PoolSwitchReportReceived(ID, SWITCH, on, List.of(), at);
    }

    /** @param supersedes null if the term stays */
    public static PoolSwitchCorrectionReceived corrected(LocalDate on, int correction, @Nullable Integer supersedes) {
        return new PoolSwitchCorrectionReceived(
                ID,
                SWITCH,
                NUMBER,
                FRI_2026_03_20,
                "I",
                correction,
                "pool-1",
                "pool-2",
                on,
                "typing error",
                supersedes,
                "E2",
                LATER,
                LATER);
    }

    public static InquiryOpened inquiry(String id, InquiryKind kind, @Nullable String addressee) {
        return new InquiryOpened(ID, id, kind.name(), addressee, "сұрақ", FRI_2026_03_20, "E2", OFFICER, AT);
    }

    public static final String SUSPENSION = "0a4cf9a0-0000-5000-8000-000000000051";
    public static final LocalDate WED_2026_04_15 = LocalDate.of(2026, 4, 15);
    public static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);

    /** From 15 April 2026 until and including 15 May. */
    public static LicenceSuspensionKnown suspended() {
        return new LicenceSuspensionKnown(
                ID, SUSPENSION, NUMBER, FRI_2026_03_20, WED_2026_04_15, FRI_2026_05_15, "E2", LATER);
    }

    public static LicenceResumptionKnown resumed(LocalDate on, boolean early) {
        return new LicenceResumptionKnown(ID, SUSPENSION, on, early, LATER);
    }

    public static LicenceEndKnown ended(LocalDate from, @Nullable String suspensionCutShort) {
        return new LicenceEndKnown(ID, from, suspensionCutShort, LATER);
    }

    public static LicenceDocumentReplaced replaced() {
        return new LicenceDocumentReplaced(ID, "KZ49DMN00000002", WED_2026_04_15, NUMBER, LATER);
    }

    public static HostLicenceChanged hostSuspended() {
        return new HostLicenceChanged(
                ID, "message-1", "KZ22DMN00000003", FRI_2026_03_20, "SUSPENDED", WED_2026_04_15, FRI_2026_05_15, LATER);
    }

    /** One event of every kind, with every field filled, in an order that can be. */
    public static List<VerificationEvent> everyEvent() {
        var reevaluated = row("R1", RequirementState.NEEDS_OFFICER, true);
        return Stream.<VerificationEvent>of(
                        opened(row("R1", RequirementState.PENDING, false), undetermined("R2"), notApplicable("R3")),
                        new CompletenessConfirmed(ID, CompletenessConfirmed.OFFICER, "all there", AT),
                        new RequirementReevaluated(ID, reevaluated, AT),
                        rebased(
                                List.of("R1"),
                                row("R1", RequirementState.NEEDS_OFFICER, true),
                                undetermined("R2"),
                                notApplicable("R3")),
                        assessed("R1", RequirementState.MET, DOCUMENT),
                        new RequirementAssessed(
                                ID,
                                "R2",
                                "NOT_MET",
                                "EVIDENCE_INVALID",
                                words("expired"),
                                "мерзімі өткен",
                                List.of(DOCUMENT),
                                OFFICER,
                                LATER),
                        new VerificationConcluded(ID, Outcome.NOT_ALL_MET.name(), "a note", LATER),
                        new ApplicationDecided(ID, "REFUSED", LATER),
                        linked(),
                        known(THU_2026_03_26, PoolSwitchKnown.POOL, LATER),
                        new PoolSwitchReportReceived(
                                ID, SWITCH, THU_2026_03_26, List.of("to-pool-not-accredited"), LATER),
                        hostSuspended(),
                        suspended(),
                        resumed(FRI_2026_05_15.minusDays(7), true),
                        replaced(),
                        ended(LocalDate.of(2026, 12, 1), SUSPENSION),
                        corrected(FRI_2026_03_20, 1, 0),
                        new PoolSwitchTakenBack(ID, SWITCH, 1, "JOINED_IN_ADDITION", LATER),
                        inquiry(REMARKS, InquiryKind.REMARKS, null),
                        new InquiryAnswered(ID, REMARKS, "REMARKS", "ANSWERED", "жауап", THU_2026_03_26, LATER),
                        inquiry(REQUEST, InquiryKind.APPROVING_BODY, "Энергетика министрлігі"),
                        new InquiryUnanswered(ID, REQUEST, "APPROVING_BODY", "AGREED", THU_2026_03_26, LATER),
                        inquiry(HEARING, InquiryKind.HEARING, null),
                        new InquiryDropped(ID, HEARING, "HEARING", "APPLICATION_WITHDRAWN", LATER),
                        new PoolLossKnown(
                                ID,
                                "loss-1",
                                "pool-1",
                                "WITHDRAWN",
                                FRI_2026_03_20,
                                "№ 25-НҚ",
                                2,
                                FRI_2026_03_20,
                                "E2",
                                LATER),
                        new PoolLossAnswered(ID, "loss-1", SWITCH, LATER),
                        new VerificationClosed(ID, "APPLICATION_WITHDRAWN", LATER))
                .toList();
    }
}
