package kz.ruqsat.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kz.ruqsat.application.service.Api.Answer;
import kz.ruqsat.platform.security.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every endpoint for every role, on an application of one's own portal and on one of another's. */
class WhoMayDoWhatTest extends RunningService {

    private static final Set<Role> READERS =
            Set.of(Role.PORTAL, Role.OFFICER, Role.APPROVER, Role.MONITOR, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> PORTALS = Set.of(Role.PORTAL);
    private static final Set<Role> DECIDERS = Set.of(Role.OFFICER, Role.APPROVER);

    private record Call(String name, Set<Role> allowed, BiFunction<Api, String, Answer> call) {}

    private static final List<Call> CALLS = List.of(
            new Call("read", READERS, (api, id) -> api.get(path(id))),
            new Call("history", READERS, (api, id) -> api.get(path(id) + "/history")),
            new Call("facts", PORTALS, (api, id) -> api.put(path(id) + "/facts", "{}")),
            new Call("attach", PORTALS, (api, id) -> api.attach(id, "a.pdf", PDF, "R2", "OTHER")),
            new Call("remove", PORTALS, (api, id) -> api.delete(path(id) + "/documents/x")),
            new Call(
                    "bytes",
                    Set.of(Role.PORTAL, Role.OFFICER, Role.APPROVER, Role.AUDITOR),
                    (api, id) -> api.get(path(id) + "/documents/x")),
            new Call("submission", PORTALS, (api, id) -> api.post(path(id) + "/submission")),
            new Call("answers", PORTALS, (api, id) -> api.post(path(id) + "/answers", "{\"answer\": \"a\"}")),
            new Call("withdrawal", PORTALS, (api, id) -> api.post(path(id) + "/withdrawal")),
            new Call("approval", DECIDERS, (api, id) -> api.post(path(id) + "/approval")),
            new Call("refusal", DECIDERS, (api, id) -> api.post(path(id) + "/refusal", REFUSAL)));

    @TestFactory
    List<DynamicTest> a_role_that_is_not_named_is_refused_before_anything_else() {
        var id = drafted();
        return CALLS.stream()
                .flatMap(call -> callers().entrySet().stream()
                        .filter(caller -> !call.allowed().contains(caller.getKey()))
                        .map(caller -> DynamicTest.dynamicTest(
                                call.name() + " as " + caller.getKey(),
                                () -> assertThat(call.call()
                                                .apply(caller.getValue(), id)
                                                .status())
                                        .isEqualTo(403))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> a_role_that_is_named_is_let_through() {
        return CALLS.stream()
                .flatMap(call -> call.allowed().stream()
                        .map(role -> DynamicTest.dynamicTest(
                                call.name() + " as " + role,
                                () -> assertThat(call.call()
                                                .apply(callers().get(role), drafted())
                                                .status())
                                        .isNotIn(401, 403, 500))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> for_another_portal_an_application_does_not_exist() {
        var id = drafted();
        var other = as("portal-other", Role.PORTAL);
        return CALLS.stream()
                .filter(call -> call.allowed().contains(Role.PORTAL))
                .map(call -> DynamicTest.dynamicTest(call.name(), () -> {
                    var answer = call.call().apply(other, id);
                    assertThat(answer.status()).isEqualTo(404);
                    assertThat(answer.code()).isEqualTo("not-found");
                    assertThat(eventsOf(id)).isEqualTo(1);
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> without_a_token_nothing_is_told() {
        var id = drafted();
        return CALLS.stream()
                .map(call -> DynamicTest.dynamicTest(
                        call.name(),
                        () -> assertThat(call.call().apply(nobody(), id).status())
                                .isEqualTo(401)))
                .toList();
    }

    @Test
    void a_portal_does_not_see_what_the_authority_deliberates() {
        var id = submitted();
        officer().post(path(id) + "/refusal", REFUSAL);
        assertThat(officer().get(path(id)).json().get("proposal").get("kind").asString())
                .isEqualTo("REFUSAL");
        assertThat(portal().get(path(id)).text()).doesNotContain("REFUSAL").doesNotContain("REQUIREMENTS_NOT_MET");
        assertThat(portal().get(path(id) + "/history").text()).doesNotContain("RefusalProposed");
        assertThat(portal().get("/api/v1/applications").text()).doesNotContain("REFUSAL");
        assertThat(portal().get("/api/v1/applications/changes?limit=200").text())
                .doesNotContain("RefusalProposed");
    }

    @Test
    void another_portals_list_and_feed_do_not_show_it() {
        var id = submitted();
        var other = as("portal-other", Role.PORTAL);
        assertThat(other.get("/api/v1/applications").text()).doesNotContain(id);
        assertThat(other.get("/api/v1/applications/changes").text()).doesNotContain(id);
    }

    private Map<Role, Api> callers() {
        var callers = new EnumMap<Role, Api>(Role.class);
        for (var role : READERS) {
            callers.put(role, as(role == Role.PORTAL ? "portal-demo" : role.claim() + "-demo", role));
        }
        callers.put(Role.POOL_OPERATOR, as("pool-demo", Role.POOL_OPERATOR));
        return callers;
    }
}
