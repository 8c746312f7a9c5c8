package kz.ruqsat.verification.verification;

import java.util.List;

/** What becomes known of the licence after its issue. Each thing is noted once; without a licence there is nothing to note. */
final class LicenceLifeRules {

    private LicenceLifeRules() {}

    static List<VerificationEvent> suspended(VerificationState state, NoteSuspension command) {
        return state.licence() == null || state.life().suspensions().containsKey(command.suspensionId())
                ? List.of()
                : List.of(new LicenceSuspensionKnown(
                        command.applicationId(),
                        command.suspensionId(),
                        command.licenceNumber(),
                        command.licenceIssuedOn(),
                        command.from(),
                        command.lastDay(),
                        state.opened().edition(),
                        command.at()));
    }

    static List<VerificationEvent> resumed(VerificationState state, NoteResumption command) {
        var suspension = state.life().suspensions().get(command.suspensionId());
        return suspension == null || suspension.resumed() != null
                ? List.of()
                : List.of(new LicenceResumptionKnown(
                        command.applicationId(),
                        command.suspensionId(),
                        command.resumedOn(),
                        command.early(),
                        command.at()));
    }

    static List<VerificationEvent> ended(VerificationState state, NoteLicenceEnd command) {
        return state.licence() == null || state.life().ended() != null
                ? List.of()
                : List.of(new LicenceEndKnown(
                        command.applicationId(),
                        command.from(),
                        state.life().cutShortBy(command.from()).orElse(null),
                        command.at()));
    }

    static List<VerificationEvent> replaced(VerificationState state, NoteNewDocument command) {
        boolean known = state.life().documents().stream()
                .anyMatch(document -> document.number().equals(command.number()));
        return state.licence() == null || known
                ? List.of()
                : List.of(new LicenceDocumentReplaced(
                        command.applicationId(),
                        command.number(),
                        command.issuedOn(),
                        command.replacedNumber(),
                        command.at()));
    }

    /** Whose application failed or whose licence has ended needs no host any more. */
    static List<VerificationEvent> hostChanged(VerificationState state, NoteHostLicence command) {
        return switch (state.phase()) {
            case OPEN, CONCLUDED, SUPERVISED ->
                state.life().hostChanges().containsKey(command.changeId())
                        ? List.of()
                        : List.of(new HostLicenceChanged(
                                command.applicationId(),
                                command.changeId(),
                                command.hostNumber(),
                                command.hostIssuedOn(),
                                command.change().name(),
                                command.from(),
                                command.until(),
                                command.at()));
            case CLOSED, ENDED -> List.of();
        };
    }
}
