package kz.ruqsat.verification.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kz.ruqsat.platform.history.Histories;
import kz.ruqsat.verification.requirement.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Readers of verifications, and the code list of reasons. */
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    private static final String FILE = "/codes/assessment-reasons.json";

    private record CodeList(List<AssessmentReasons.Reason> reasons) {}

    @Bean
    VerificationFiles verificationFiles(Histories histories) {
        return new VerificationFiles(histories);
    }

    @Bean
    VerificationViews verificationViews(Catalogue catalogue, CaseTerms terms) {
        return new VerificationViews(catalogue, terms);
    }

    @Bean
    static AssessmentReasons assessmentReasons() {
        try (InputStream file =
                Objects.requireNonNull(VerificationConfiguration.class.getResourceAsStream(FILE), FILE)) {
            return new AssessmentReasons(
                    JsonMapper.builder().build().readValue(file, CodeList.class).reasons());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
