package kz.ruqsat.verification.verification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import kz.ruqsat.platform.history.Recorded;
import kz.ruqsat.platform.language.Texts;
import kz.ruqsat.platform.publishing.Publications;
import kz.ruqsat.verification.contract.HostLicenceChangedV1;
import kz.ruqsat.verification.contract.InquiryOpenedV1;
import kz.ruqsat.verification.contract.RequirementAssessedV1;
import kz.ruqsat.verification.contract.RequirementStateV1;
import kz.ruqsat.verification.contract.TextV1;
import kz.ruqsat.verification.contract.VerificationConcludedV1;
import kz.ruqsat.verification.contract.VerificationOpenedV1;
import kz.ruqsat.verification.contract.VerificationRebasedV1;
import kz.ruqsat.verification.contract.VerificationTopics;

/** Which events of verifications other services get to see, and as what. */
public final class VerificationPublications {

    private VerificationPublications() {}

    public static Publications.Builder register(Publications.Builder publications) {
        return publications
                .publish(
                        VerificationOpened.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new VerificationOpenedV1(
                                event.applicationId(),
                                event.edition(),
                                states(VerificationState.opened(event)),
                                event.openedAt()))
                .publish(
                        RequirementAssessed.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new RequirementAssessedV1(
                                event.applicationId(),
                                new RequirementStateV1(
                                        event.requirement(), event.state(), event.reasonCode(), text(event.reason())),
                                event.assessedAt()))
                .publish(
                        RequirementReevaluated.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new RequirementAssessedV1(
                                event.applicationId(),
                                state(requireNonNull(after(context.history().get())
                                        .standings()
                                        .get(event.requirement().id()))),
                                event.reevaluatedAt()))
                .publish(
                        VerificationRebased.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new VerificationRebasedV1(
                                event.applicationId(),
                                event.fromEdition(),
                                event.edition(),
                                states(after(context.history().get())),
                                event.rebasedAt()))
                .publish(
                        InquiryOpened.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new InquiryOpenedV1(
                                event.applicationId(),
                                event.inquiryId(),
                                event.kind(),
                                event.text(),
                                event.on(),
                                event.addressee(),
                                event.openedAt()))
                .publish(
                        HostLicenceChanged.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new HostLicenceChangedV1(
                                event.applicationId(),
                                after(context.history().get()).opened().filing().number(),
                                event.hostNumber(),
                                event.hostIssuedOn(),
                                event.change(),
                                event.from(),
                                event.until(),
                                event.knownAt()))
                .publish(
                        VerificationConcluded.class,
                        VerificationTopics.VERIFICATIONS,
                        (event, context) -> new VerificationConcludedV1(
                                event.applicationId(),
                                event.outcome(),
                                states(after(context.history().get())),
                                event.concludedAt()));
    }

    private static VerificationState after(List<Recorded> history) {
        return VerificationFile.of(history).orElseThrow().state();
    }

    private static List<RequirementStateV1> states(VerificationState state) {
        return state.requirements().stream()
                .map(VerificationPublications::state)
                .toList();
    }

    private static RequirementStateV1 state(Standing standing) {
        return new RequirementStateV1(
                standing.id(), standing.state().name(), standing.reasonCode(), text(standing.reason()));
    }

    private static TextV1 text(Texts texts) {
        return new TextV1(texts.kk(), texts.ru(), texts.en());
    }
}
