package kz.ruqsat.application.licence;

import static kz.ruqsat.application.application.Examples.APPLICANT;
import static kz.ruqsat.application.application.Examples.FRI_2026_03_20;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class IssueLicenceTest {

    private final AggregateTestFixture<Licence> fixture = new AggregateTestFixture<>(Licence.class);

    @Test
    void a_licence_is_issued() {
        fixture.givenNoPriorActivity()
                .when(issue("KZ76DMN00000001"))
                .expectSuccessfulHandlerExecution()
                .expectEvents(issued());
    }

    @Test
    void it_is_issued_once_whatever_number_comes_again() {
        fixture.given(issued())
                .when(issue("KZ49DMN00000002"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static IssueLicence issue(String number) {
        return new IssueLicence(
                "licence-1",
                number,
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2029, 3, 20),
                "I",
                "application-1",
                APPLICANT,
                "kk",
                "portal-demo",
                "pool-1",
                null,
                FRI_2026_03_20);
    }

    private static LicenceIssued issued() {
        return new LicenceIssued(
                "licence-1",
                "KZ76DMN00000001",
                LocalDate.of(2026, 3, 20),
                LocalDate.of(2029, 3, 20),
                "I",
                "application-1",
                APPLICANT,
                "kk",
                "portal-demo",
                "pool-1",
                null,
                FRI_2026_03_20);
    }
}
