package kz.ruqsat.example;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The two working days pass, and those whom it concerns are told. */
final class Lapsing {

    private static final Duration BEYOND = Duration.ofMinutes(1);

    private Lapsing() {}

    static Done moveClock(Story story) throws InterruptedException {
        Instant target = story.term().dueAt().plus(BEYOND);
        Instant now = now(story);
        if (now.isBefore(target)) {
            story.site()
                    .post(null, "/sandbox/clock", Map.of("to", target.toString()))
                    .expect(200);
            now = now(story);
        }
        return new Done("clock", Map.of("now", now), "/deadlines");
    }

    static Done lapsed(Story story) throws InterruptedException {
        String id = story.term().obligationId();
        story.patience()
                .until(
                        "the term to lapse",
                        () -> story.site()
                                .get(Client.MONITOR, "/api/v1/obligations/" + id)
                                .expect(200),
                        one -> one.json().path("status").asString().equals("LAPSED"));
        return new Done("lapse", Map.of("dueOn", story.term().dueOn()), "/obligations/" + id);
    }

    static Done minerTold(Story story) throws InterruptedException {
        JsonNode notice = told(story, "LICENSEE", "switch-term-lapsed");
        String subject = notice.path("subject").asString();
        JsonNode letter = story.patience()
                .await(
                        "the miner's letter in the mailbox",
                        () -> story.site()
                                .get(
                                        null,
                                        "/sandbox/mail.json?to=" + story.miner().email())
                                .expect(200),
                        mailbox -> letter(mailbox, subject));
        return new Done(
                "miner-told",
                Map.of("to", story.miner().email()),
                "/sandbox/mail/" + letter.path("id").asString());
    }

    static Done opsTold(Story story) throws InterruptedException {
        JsonNode notice = told(story, "OPS", "ops-switch-term-lapsed");
        return new Done(
                "ops-told",
                Map.of("to", notice.path("recipient").asString()),
                "/notices/" + notice.path("id").asString());
    }

    private static Optional<JsonNode> letter(Answer mailbox, String subject) {
        return mailbox.json()
                .valueStream()
                .filter(one -> one.path("subject").asString().equals(subject))
                .findFirst();
    }

    private static JsonNode told(Story story, String reader, String wording) throws InterruptedException {
        return story.patience()
                .await(
                        "the notice " + wording + " to be delivered",
                        () -> story.site()
                                .get(Client.MONITOR, "/api/v1/notices?status=DELIVERED&limit=200")
                                .expect(200),
                        list -> list.json()
                                .path("items")
                                .valueStream()
                                .filter(one -> isIt(one, story, reader, wording))
                                .findFirst());
    }

    private static boolean isIt(JsonNode notice, Story story, String reader, String wording) {
        return notice.path("reader").asString().equals(reader)
                && notice.path("wording").asString().equals(wording)
                && notice.path("subjects")
                        .valueStream()
                        .anyMatch(subject ->
                                subject.asString().equals(story.term().obligationId()));
    }

    private static Instant now(Story story) throws InterruptedException {
        Answer clock = story.site().get(null, "/sandbox/clock").expect(200);
        return OffsetDateTime.parse(clock.json().path("now").asString()).toInstant();
    }
}
