package kz.ruqsat.application.application;

import kz.ruqsat.platform.problem.ProblemCode;
import kz.ruqsat.platform.problem.Refused;
import kz.ruqsat.platform.problem.Rejection;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;

/** What the tests of an application's commands share: given these events, when this command, then exactly this. */
abstract class ApplicationTest {

    private final AggregateTestFixture<Application> fixture = new AggregateTestFixture<>(Application.class);

    TestExecutor<Application> given(ApplicationEvent... events) {
        return events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events);
    }

    static void isRefused(ResultValidator<Application> result, ProblemCode code) {
        result.expectNoEvents().expectException(refused(Rejection.of(code)));
    }

    static void isForbiddenBy(ResultValidator<Application> result, ApplicationState state) {
        result.expectNoEvents()
                .expectException(
                        refused(Rejection.of(ApplicationProblems.STATE_FORBIDS).with("state", state.name())));
    }

    static void isNothingToDo(ResultValidator<Application> result) {
        result.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    private static Matcher<Throwable> refused(Rejection rejection) {
        return new CustomTypeSafeMatcher<>("refused: " + rejection) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                return thrown instanceof Refused refused && refused.rejection().equals(rejection);
            }
        };
    }
}
