package kz.ruqsat.application.licence;

import static kz.ruqsat.application.licence.Licences.noon;

import java.time.LocalDate;
import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Rejection;
import kz.ruqsat.platform.security.Actor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** What the tests of a licence's commands share: given these events, when this command, then exactly this. */
abstract class LicenceTest {

    private final AggregateTestFixture<Licence> fixture = new AggregateTestFixture<>(Licence.class);

    TestExecutor<Licence> given(LicenceEvent... events) {
        return fixture.given((Object[]) events);
    }

    static SuspendLicence suspend(Actor by, LocalDate today, int months, @Nullable LocalDate from) {
        return new SuspendLicence(
                Licences.ID,
                new LicenceDecision.Suspension(months, from, Licences.FALSE_INFORMATION),
                by,
                today,
                noon(today),
                null);
    }

    static ResumeLicence resume(Actor by, LocalDate today) {
        return new ResumeLicence(
                Licences.ID, new LicenceDecision.Resumption(Licences.CAUSES_REMOVED), by, today, noon(today), null);
    }

    static TerminateLicence terminate(Actor by, LocalDate today, @Nullable LocalDate from) {
        return new TerminateLicence(
                Licences.ID,
                new LicenceDecision.Termination(from, Licences.HOLDER_ASKED),
                by,
                today,
                noon(today),
                null);
    }

    static ReissueLicence reissue(Actor by, LocalDate today, HolderChange change, LicenceGround ground) {
        return new ReissueLicence(
                Licences.ID,
                new LicenceDecision.Reissue(change, ground),
                Licences.NEXT_NUMBER,
                by,
                today,
                noon(today),
                null);
    }

    static void isRefused(ResultValidator<Licence> result, ProblemCode code) {
        isRefused(result, Rejection.of(code));
    }

    static void isNotInForce(ResultValidator<Licence> result, LicenceStanding state) {
        isRefused(result, Rejection.of(LicenceProblems.NOT_IN_FORCE).with("state", state.name()));
    }

    static void isRefused(ResultValidator<Licence> result, Rejection rejection) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>("refused: " + rejection) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.rejection().equals(rejection);
            }
        });
    }

    static void isNothingToDo(ResultValidator<Licence> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }
}
