package kz.ruqsat.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kz.ruqsat.application.contract.ApplicationApprovedV1;
import kz.ruqsat.application.contract.ApplicationRefusedV1;
import kz.ruqsat.application.contract.ApplicationReturnedV1;
import kz.ruqsat.application.contract.ApplicationSubmittedV1;
import kz.ruqsat.application.contract.ApplicationWithdrawnV1;
import kz.ruqsat.application.contract.LicenceIssuedV1;
import kz.ruqsat.application.contract.LicenceReissuedV1;
import kz.ruqsat.application.contract.LicenceResumedV1;
import kz.ruqsat.application.contract.LicenceSuspendedV1;
import kz.ruqsat.application.contract.LicenceTerminatedV1;
import kz.ruqsat.notification.telling.News;
import kz.ruqsat.notification.telling.Telling;
import kz.ruqsat.notification.wording.WordingFiles;
import kz.ruqsat.notification.wording.Wordings;
import kz.ruqsat.platform.event.EventJson;
import kz.ruqsat.platform.language.Language;
import kz.ruqsat.pool.contract.MembershipDisputedV1;
import kz.ruqsat.pool.contract.MismatchClosedV1;
import kz.ruqsat.pool.contract.PoolMembersConcernedV1;
import kz.ruqsat.pool.contract.PoolSwitchCorrectedV1;
import kz.ruqsat.pool.contract.PoolSwitchObservedV1;
import kz.ruqsat.pool.contract.PoolSwitchReportedV1;
import kz.ruqsat.pool.contract.PoolSwitchWithdrawnV1;
import kz.ruqsat.verification.contract.HostLicenceChangedV1;
import kz.ruqsat.verification.contract.InquiryOpenedV1;
import kz.ruqsat.verification.contract.ObligationArmedV1;
import kz.ruqsat.verification.contract.ObligationCancelledV1;
import kz.ruqsat.verification.contract.ObligationEscalatedV1;
import kz.ruqsat.verification.contract.ObligationExtendedV1;
import kz.ruqsat.verification.contract.ObligationFulfilledV1;
import kz.ruqsat.verification.contract.ObligationLapsedV1;
import kz.ruqsat.verification.contract.ObligationMovedV1;
import kz.ruqsat.verification.contract.ObligationPausedV1;
import kz.ruqsat.verification.contract.ObligationResumedV1;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the producers say they send can be read, and put into words in every language. */
class ProducersExamplesTest {

    private static final EventJson JSON = new EventJson();
    private static final Wordings WORDINGS = WordingFiles.load();

    static Stream<Arguments> examples() {
        return Stream.of(
                        ApplicationSubmittedV1.class,
                        ApplicationWithdrawnV1.class,
                        ApplicationReturnedV1.class,
                        ApplicationApprovedV1.class,
                        ApplicationRefusedV1.class,
                        LicenceIssuedV1.class,
                        LicenceSuspendedV1.class,
                        LicenceResumedV1.class,
                        LicenceTerminatedV1.class,
                        LicenceReissuedV1.class,
                        HostLicenceChangedV1.class,
                        PoolSwitchObservedV1.class,
                        PoolSwitchReportedV1.class,
                        PoolMembersConcernedV1.class,
                        PoolSwitchCorrectedV1.class,
                        PoolSwitchWithdrawnV1.class,
                        MembershipDisputedV1.class,
                        MismatchClosedV1.class,
                        ObligationArmedV1.class,
                        ObligationFulfilledV1.class,
                        ObligationLapsedV1.class,
                        InquiryOpenedV1.class,
                        ObligationPausedV1.class,
                        ObligationResumedV1.class,
                        ObligationExtendedV1.class,
                        ObligationMovedV1.class,
                        ObligationEscalatedV1.class,
                        ObligationCancelledV1.class)
                .flatMap(type -> Stream.of(Arguments.of(type, "full"), Arguments.of(type, "minimal")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void are_read_and_put_into_words(Class<?> type, String kind) throws IOException {
        for (News news : letters(tellings(example(type, kind)))) {
            for (Language language : Language.values()) {
                var letter = WORDINGS.inForce(news.wording(), LocalDate.of(2026, 3, 20))
                        .compose(language, news.arguments(), ZoneId.of("Asia/Almaty"));
                assertThat(letter.body()).isNotBlank();
            }
        }
    }

    private static Object example(Class<?> type, String kind) throws IOException {
        String name = "/examples/" + type.getSimpleName() + "-" + kind + ".json";
        try (var in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return JSON.read(in.readAllBytes(), type);
        }
    }

    private static List<Telling> tellings(Object message) {
        return switch (message) {
            case ApplicationSubmittedV1 m -> ApplicationTellings.of(m);
            case ApplicationWithdrawnV1 m -> ApplicationTellings.of(m, "portal-demo");
            case ApplicationReturnedV1 m -> ApplicationTellings.of(m);
            case ApplicationApprovedV1 m -> ApplicationTellings.of(m);
            case ApplicationRefusedV1 m -> ApplicationTellings.of(m);
            case LicenceIssuedV1 m -> LicenceTellings.of(m);
            case LicenceSuspendedV1 m -> LicenceTellings.of(m);
            case LicenceResumedV1 m -> LicenceTellings.of(m);
            case LicenceTerminatedV1 m -> LicenceTellings.of(m);
            case LicenceReissuedV1 m -> LicenceTellings.of(m);
            case HostLicenceChangedV1 m -> TermTellings.of(m);
            case PoolSwitchObservedV1 m -> MembershipTellings.of(m);
            case PoolSwitchReportedV1 m -> MembershipTellings.of(m);
            case PoolMembersConcernedV1 m ->
                PoolEffectTellings.of(m, m.members().getFirst()).tellings();
            case PoolSwitchCorrectedV1 m -> MembershipTellings.of(m);
            case PoolSwitchWithdrawnV1 m -> MembershipTellings.of(m);
            case MembershipDisputedV1 m -> MembershipTellings.of(m);
            case MismatchClosedV1 m -> MembershipTellings.of(m);
            case ObligationArmedV1 m -> ObligationTellings.of(m);
            case ObligationFulfilledV1 m -> ObligationTellings.of(m);
            case ObligationLapsedV1 m -> ObligationTellings.of(m, "-");
            case InquiryOpenedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationPausedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationResumedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationExtendedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationMovedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationEscalatedV1 m -> TermTellings.of(m, "2026-000017");
            case ObligationCancelledV1 m -> ObligationTellings.of(m);
            default -> throw new IllegalArgumentException(message.getClass().getName());
        };
    }

    private static List<News> letters(List<Telling> tellings) {
        var letters = new ArrayList<News>();
        for (Telling telling : tellings) {
            switch (telling) {
                case Telling.ToPerson person -> letters.add(person.news());
                case Telling.ToLicensee licensee -> letters.add(licensee.news());
                case Telling.ToApplicantOf applicant -> letters.add(applicant.news());
                case Telling.ToOps ops -> letters.add(ops.news());
                case Telling.ToPortal _, Telling.ToPortalOf _ -> {}
            }
        }
        return letters;
    }
}
