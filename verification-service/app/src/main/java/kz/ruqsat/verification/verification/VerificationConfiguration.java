package kz.ruqsat.verification.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kz.ruqsat.platform.command.Commands;
import kz.ruqsat.platform.command.JointDecision;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.verification.edition.Trials;
import kz.ruqsat.verification.requirement.Catalogues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Readers of verifications, and the code lists of reasons. */
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    private record AssessmentCodes(List<AssessmentReasons.Reason> reasons) {
        AssessmentReasons list() {
            return new AssessmentReasons(reasons);
        }
    }

    private record RebasingCodes(List<RebasingReasons.Reason> reasons) {
        RebasingReasons list() {
            return new RebasingReasons(reasons);
        }
    }

    @Bean
    VerificationFiles verificationFiles(Histories histories) {
        return new VerificationFiles(histories);
    }

    @Bean
    VerificationViews verificationViews(Catalogues catalogues, CaseTerms terms) {
        return new VerificationViews(catalogues, terms);
    }

    @Bean
    InquiryDesk inquiryDesk(Commands commands, VerificationFiles files, InstantSource clock, ZoneId zone) {
        return new InquiryDesk(commands, files, clock, zone);
    }

    @Bean
    Trials editionTrials(VerificationList list, VerificationFiles files, RequirementEvaluation evaluation) {
        return new EditionTrials(list, files, evaluation);
    }

    @Bean
    PoolLosses poolLosses(JointDecision decisions) {
        return new PoolLosses(decisions);
    }

    @Bean
    Reevaluations reevaluations(RequirementEvaluation evaluation, JointDecision decisions) {
        return new Reevaluations(evaluation, decisions);
    }

    @Bean
    static AssessmentReasons assessmentReasons() {
        return read("/codes/assessment-reasons.json", AssessmentCodes.class, AssessmentCodes::list);
    }

    @Bean
    static RebasingReasons rebasingReasons() {
        return read("/codes/rebasing-reasons.json", RebasingCodes.class, RebasingCodes::list);
    }

    private static <F, L> L read(String name, Class<F> form, Function<F, L> list) {
        try (InputStream file =
                Objects.requireNonNull(VerificationConfiguration.class.getResourceAsStream(name), name)) {
            return list.apply(JsonMapper.builder().build().readValue(file, form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
