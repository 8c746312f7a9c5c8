package kz.ruqsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.ruqsat.example.Answer;
import kz.ruqsat.example.Client;
import kz.ruqsat.example.Patience;
import kz.ruqsat.example.Step;
import kz.ruqsat.example.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The guided example, looked at after each of its steps; then the same with the services killed in the middle. */
@ExtendWith(OnTheLocalStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysIT {

    /** A letter that was being sent by a killed service is taken up again when its lease is over. */
    private static final Patience LONG = new Patience(Duration.ofMinutes(4));

    /** Right after these steps what follows from them is still on its way to other services. */
    private static final Set<String> KILLED_AFTER = Set.of("submission", "approval", "statement", "clock");

    private static @Nullable Traces undisturbed;

    private final Running running;

    JourneysIT(Running running) {
        this.running = running;
    }

    @Test
    @Order(1)
    void an_application_becomes_a_licence_and_an_unreported_move_lapses() throws Exception {
        undisturbed = play(Set.of());
    }

    @Test
    @Order(2)
    void killing_the_services_in_the_middle_loses_nothing_and_doubles_nothing() throws Exception {
        Traces expected = undisturbed == null ? play(Set.of()) : undisturbed;

        Traces disturbed = play(KILLED_AFTER);

        assertThat(disturbed.events()).isEqualTo(expected.events());
        assertThat(disturbed.notices()).isEqualTo(expected.notices());
        assertThat(disturbed.messages()).isEqualTo(expected.messages());
    }

    private Traces play(Set<String> killedAfter) throws Exception {
        Story story = new Story(running.site(), LONG);
        for (Step step : Story.STEPS) {
            long start = System.nanoTime();
            String came = step.play(story).toString();
            System.out.printf("%6.1f s  %s: %s%n", (System.nanoTime() - start) / 1e9, step.key(), came);
            if (killedAfter.contains(step.key())) {
                running.killAndRestartServices();
            } else {
                check(story, step.key());
            }
        }
        settled(story);
        awaitTheLapseInTheApplication(story);
        assertWhatIsLeft(story);
        Traces traces = Traces.of(story, running);
        System.out.println(traces);
        return traces;
    }

    private void check(Story story, String step) throws Exception {
        switch (step) {
            case "draft", "documents" -> assertThat(state(story)).isEqualTo("DRAFT");
            case "submission", "verification", "completeness", "assessment", "proposal" ->
                assertThat(state(story)).isEqualTo("SUBMITTED");
            case "approval", "licence" -> assertThat(state(story)).isEqualTo("APPROVED");
            case "term" -> assertTermIsTheCalendars(story);
            case "lapse", "miner-told", "ops-told" -> awaitTheLapseInTheApplication(story);
            default -> assertThat(story.applicationNumber()).isNotBlank();
        }
    }

    private static String state(Story story) throws Exception {
        return story.application().json().path("state").asString();
    }

    private void assertTermIsTheCalendars(Story story) throws Exception {
        JsonNode preview = running.site()
                .post(
                        Client.MONITOR,
                        "/api/v1/deadline-previews",
                        Map.of("trigger", story.licence().issuedOn().toString(), "workingDays", 2))
                .expect(200)
                .json();
        assertThat(story.term().trigger()).isEqualTo(story.licence().issuedOn());
        assertThat(story.term().dueOn()).hasToString(preview.path("dueOn").asString());
        assertThat(story.term().dueAt())
                .isEqualTo(
                        OffsetDateTime.parse(preview.path("dueAt").asString()).toInstant());
        assertThat(terms(story)).containsEntry("POOL_SWITCH_NOTICE", "RUNNING");
    }

    /**
     * The application hears of the lapse from the verification service, and of the case that follows from it by way of the
     * register of pools: after a restart that takes a moment.
     */
    private static void awaitTheLapseInTheApplication(Story story) throws Exception {
        for (var awaited : Map.of("POOL_SWITCH_NOTICE", "LAPSED", "MEMBERSHIP_MISMATCH", "RUNNING")
                .entrySet()) {
            story.patience()
                    .until(
                            "the application to show " + awaited,
                            story::application,
                            answer -> Traces.terms(answer).stream()
                                    .anyMatch(term -> term.path("kind")
                                                    .asString()
                                                    .equals(awaited.getKey())
                                            && term.path("status").asString().equals(awaited.getValue())));
        }
    }

    /** Every notice about the story has come to its end, so that counting them is final. */
    private void settled(Story story) throws Exception {
        story.patience()
                .until(
                        "all notices to be delivered",
                        () -> {
                            Answer list =
                                    running.site().get(Client.AUDITOR, "/api/v1/notices?status=QUEUED&status=RETRYING");
                            return list.expect(200);
                        },
                        answer -> answer.json().path("total").asInt(1) == 0);
    }

    private void assertWhatIsLeft(Story story) throws Exception {
        assertThat(terms(story))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "COMPLETENESS_CHECK",
                        "FULFILLED",
                        "DECISION",
                        "FULFILLED",
                        "POOL_SWITCH_NOTICE",
                        "LAPSED",
                        "MEMBERSHIP_MISMATCH",
                        "RUNNING",
                        "LICENCE_EXPIRY",
                        "RUNNING"));
        assertThat(historyOf(story.term().obligationId())).containsExactly("ObligationArmed", "ObligationLapsed");
        assertThat(licences(story)).hasSize(1);
        assertThat(lapseNotices(story))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("switch-term-lapsed to LICENSEE", 1L, "ops-switch-term-lapsed to OPS", 1L));
        assertHistory(story);
        assertTheMoveIsKnownOnceAndLapsed(story);
    }

    /** The register of pools has heard of the lapse as well. */
    private void assertTheMoveIsKnownOnceAndLapsed(Story story) throws Exception {
        JsonNode moves = running.site()
                .get(Client.AUDITOR, "/api/v1/verifications/" + story.applicationId())
                .expect(200)
                .json()
                .path("poolSwitches");
        assertThat(moves).hasSize(1);
        assertThat(moves.path(0).hasNonNull("reportedAt")).isFalse();
        story.patience()
                .until(
                        "the register of pools to hear of the lapse",
                        () -> running.site()
                                .get(
                                        Client.AUDITOR,
                                        "/api/v1/pool-switches/"
                                                + moves.path(0).path("switchId").asString())
                                .expect(200),
                        move -> move.json().path("lapsed").asBoolean(false));
    }

    private void assertHistory(Story story) throws Exception {
        List<String> types = running.site()
                .get(Client.AUDITOR, "/api/v1/applications/" + story.applicationId() + "/history")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
        assertThat(types)
                .containsExactly(
                        "ApplicationDrafted",
                        "DocumentAttached",
                        "DocumentAttached",
                        "DocumentAttached",
                        "DocumentAttached",
                        "DocumentAttached",
                        "DocumentAttached",
                        "ApplicationSubmitted",
                        "VerificationOutcomeRecorded",
                        "ApprovalProposed",
                        "ApplicationApproved");
    }

    private List<String> historyOf(String obligation) throws Exception {
        return running.site()
                .get(Client.AUDITOR, "/api/v1/obligations/" + obligation)
                .expect(200)
                .json()
                .path("history")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    private List<JsonNode> licences(Story story) throws Exception {
        return running.site()
                .get(Client.AUDITOR, "/api/v1/licences?limit=200")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("applicationId").asString().equals(story.applicationId()))
                .toList();
    }

    private static Map<String, Long> lapseNotices(Story story) throws Exception {
        return Traces.notices(story, notice -> notice.path("wording").asString().contains("lapsed")).stream()
                .map(notice -> notice.path("wording").asString() + " to "
                        + notice.path("reader").asString())
                .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()));
    }

    /** Status of the terms of the application and its licence by kind; two of a kind are a failure. */
    private static Map<String, String> terms(Story story) throws Exception {
        return Traces.terms(story).stream()
                .collect(Collectors.toMap(
                        term -> term.path("kind").asString(),
                        term -> term.path("status").asString()));
    }
}
